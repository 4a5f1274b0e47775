import type { ReactNode } from 'react'

export type BigButtonProps = {
  readonly children: ReactNode
  readonly variant?: 'primary' | 'secondary'
  /** With an address a link, without it the button of a form. */
  readonly href?: string
  readonly name?: string
  readonly value?: string
  readonly formAction?: string
  /** StateMark or Icon before the words */
  readonly mark?: ReactNode
}

/** Control of at least 48 px over the full width of a phone. */
export function BigButton({
  children,
  variant = 'primary',
  href,
  name,
  value,
  formAction,
  mark,
}: BigButtonProps) {
  const className = `rd-big rd-big-${variant}${mark === undefined ? '' : ' rd-big-marked'}`
  const content = (
    <>
      {mark}
      <span>{children}</span>
    </>
  )
  if (href !== undefined) {
    return (
      <a className={className} href={href}>
        {content}
      </a>
    )
  }
  return (
    <button className={className} type="submit" name={name} value={value} formAction={formAction}>
      {content}
    </button>
  )
}
