import { ErrorMessage as AmsErrorMessage } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

export type ErrorMessageProps = {
  readonly id?: string
  /** The word before the message ("Fout:"). */
  readonly prefix: string
  readonly children: ReactNode
}

export function ErrorMessage({ prefix, children, ...rest }: ErrorMessageProps) {
  return (
    <AmsErrorMessage {...rest} prefix="" icon={<span className="rd-error-prefix">{prefix}</span>}>
      {children}
    </AmsErrorMessage>
  )
}
