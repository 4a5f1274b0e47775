import type { ReactNode } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea, TextInput } from '#platform/web/ui/index.ts'

export interface WordsField {
  /** The name in the body of the request. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly limit: number
  readonly lines?: number
}

export type WordsDialogProps = {
  readonly title: string
  readonly path: string
  readonly fields: readonly WordsField[]
  /** What stands in the fields at first; also what is sent along unseen. */
  readonly start: Readonly<Record<string, string>>
  readonly ifMatch?: number
  readonly save: string
  readonly done: string
  /** Tells what somebody else stored meanwhile; the form stays for another try. */
  readonly onStale?: (current: unknown) => void
  readonly notice?: ReactNode
  readonly children?: (
    content: Readonly<Record<string, string>>,
    set: (name: string, value: string) => void,
  ) => ReactNode
  readonly onClose: () => void
}

/** A form of a few texts about a term, kept as it is typed. */
export function WordsDialog(props: WordsDialogProps) {
  const { title, path, fields, start, ifMatch, save, done, onStale, notice, children, onClose } = props
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const idOf = (name: string): string => `words-${name}`
  const problem = useProblem((pointer) => idOf(pointer.slice(1)))
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft(`glossary-${path}`, { ...start })
  if (!content) return null
  const send = async (): Promise<void> => {
    try {
      await post(path, content, ifMatch === undefined ? {} : { ifMatch })
    } catch (error) {
      if (!onStale || !isProblem(error, 412)) throw error
      onStale(error.current)
      await refresh('/v1/begrippen')
      return
    }
    await drop()
    await refresh('/v1/begrippen')
    showToast({ message: done })
    onClose()
  }
  return (
    <FormDialog
      heading={title}
      problem={problem}
      submitLabel={save}
      busy={busy}
      onSubmit={() => submit(send)}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      {notice && <p role="alert">{notice}</p>}
      {fields.map(({ name, label, hint, limit, lines }) => {
        const error = problem.faultOf(idOf(name))
        return (
          <FormField
            key={name}
            id={idOf(name)}
            label={label}
            {...(hint !== undefined && { hint })}
            errorPrefix={p('error-prefix')}
            {...(error !== undefined && { error })}
          >
            {(control) => {
              const value = content[name] ?? ''
              return lines === undefined ? (
                <TextInput
                  {...control}
                  autoComplete="off"
                  maxLength={limit}
                  value={value}
                  onChange={(event) => set(name, event.currentTarget.value)}
                />
              ) : (
                <TextArea
                  {...control}
                  rows={lines}
                  maxLength={limit}
                  value={value}
                  onChange={(event) => set(name, event.currentTarget.value)}
                />
              )
            }}
          </FormField>
        )
      })}
      {children?.(content, set)}
    </FormDialog>
  )
}
