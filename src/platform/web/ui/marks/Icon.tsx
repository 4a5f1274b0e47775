import type { IconName } from './states.ts'

export type IconProps = {
  readonly name: IconName
  readonly size?: number
  readonly label?: string
}

export function Icon({ name, size = 16, label }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside its word
    <svg
      className="rd-icon"
      width={size}
      height={size}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <use href={`#rd-${name}`} />
    </svg>
  )
}
