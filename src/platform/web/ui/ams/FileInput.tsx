import { FileInput as AmsFileInput } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type FileInputProps = Omit<ComponentProps<typeof AmsFileInput>, 'ref'> & {
  readonly invalid?: boolean
  /** What stands on its button and beside it, on a screen that lists what was chosen itself. Else the words of the browser. */
  readonly words?: { readonly button: string; readonly beside: string }
}

/** One field for files, to press or to drop on; a telephone offers its camera. */
export function FileInput({ invalid, words, ...props }: FileInputProps) {
  const input = <AmsFileInput {...props} {...(invalid === true && { 'aria-invalid': true })} />
  if (words === undefined) return input
  return (
    <span className="rd-file">
      {input}
      <span className="ams-button ams-button--secondary" aria-hidden="true">
        {words.button}
      </span>
      <span className="rd-hint" aria-hidden="true">
        {words.beside}
      </span>
    </span>
  )
}
