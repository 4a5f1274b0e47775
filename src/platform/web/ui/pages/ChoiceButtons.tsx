import type { ReactNode } from 'react'
import { BigButton } from './BigButton.tsx'

export type Choice = {
  readonly label: string
  readonly value: string
  readonly variant?: 'primary' | 'secondary'
  readonly mark?: ReactNode
  /** A choice which first asks something goes to a page of its own. */
  readonly href?: string
}

export type ChoiceButtonsProps = {
  /** Where the form goes; every choice is a submit button, so it works without script. */
  readonly action: string
  readonly name: string
  readonly choices: readonly Choice[]
  /** Hidden fields (token against forgery, version), or fields above the buttons. */
  readonly children?: ReactNode
  /** Fields below the buttons: "Iets erbij zeggen?" */
  readonly below?: ReactNode
  /** 'pair': two beside each other; 'first': the first one wide, the others in a row. */
  readonly layout?: 'pair' | 'first' | 'stack'
}

export function ChoiceButtons({
  action,
  name,
  choices,
  children,
  below,
  layout = 'pair',
}: ChoiceButtonsProps) {
  return (
    <form className={`rd-choices rd-choices-${layout}`} method="post" action={action}>
      {children}
      {choices.map(({ label, value, variant = 'secondary', mark, href }) => (
        <BigButton
          key={value}
          variant={variant}
          name={name}
          value={value}
          {...(mark !== undefined && { mark })}
          {...(href !== undefined && { href })}
        >
          {label}
        </BigButton>
      ))}
      {below}
    </form>
  )
}
