import type { AgreementMark } from './states.ts'

export type StateMarkProps = {
  readonly state: AgreementMark
  /** px; at least 14 */
  readonly size?: number
  /** The word; leave out only where the word stands beside the mark. */
  readonly label?: string
  /** Place inside another svg: the centre of the mark. */
  readonly at?: { readonly x: number; readonly y: number }
}

export function StateMark({ state, size = 16, label, at }: StateMarkProps) {
  const place = at && { x: at.x - size / 2, y: at.y - size / 2 }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside its word
    <svg
      {...place}
      className={`rd-mark rd-s-${state}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      overflow="visible"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <use href={`#rd-${state}`} />
    </svg>
  )
}
