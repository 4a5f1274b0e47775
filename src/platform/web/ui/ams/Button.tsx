import { Button as AmsButton } from '@amsterdam/design-system-react'
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Kbd } from '../keys/Kbd.tsx'

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  /** Shown in the button as a key; registering it is the screen's task (useKeys). */
  readonly shortcut?: string
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

/** At most one primary button per decision area. */
export function Button({ variant = 'secondary', shortcut, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <AmsButton {...rest} variant={variant} type={type}>
      {children}
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </AmsButton>
  )
}
