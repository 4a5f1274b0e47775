import { Alert as AmsAlert } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

export type AlertProps = {
  readonly heading: string
  readonly headingLevel: 1 | 2 | 3 | 4
  readonly severity?: 'error' | 'success' | 'warning'
  readonly role?: 'status' | 'alert'
  readonly close?: { readonly label: string; readonly onClose: () => void }
  readonly children?: ReactNode
}

export function Alert({ close, children, ...rest }: AlertProps) {
  return (
    <AmsAlert
      {...rest}
      {...(close && { closeable: true, closeButtonLabel: close.label, onClose: close.onClose })}
    >
      {children}
    </AmsAlert>
  )
}
