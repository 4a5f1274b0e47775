import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { showToast } from '#platform/web/toast.ts'
import { Paragraph, StateMark } from '#platform/web/ui/index.ts'
import type { RoundTableView } from '../contract.ts'
import { answerOf, decisionsOf } from './answers.ts'
import { PresenceSelect } from './PresenceSelect.tsx'
import type { TableActs } from './use-table.ts'
import { useTableWords } from './use-words.ts'

export type CloseDialogProps = {
  readonly table: RoundTableView
  readonly acts: TableActs
  readonly onClose: () => void
}

/** Who still has to answer, who was not there, and what stays as it was: then the table is over. */
export function CloseDialog({ table, acts, onClose }: CloseDialogProps) {
  const { t, answer } = useTableWords()
  const problem = useProblem(() => 'close-presence')
  const { busy, submit } = useSubmit(problem)
  const decisions = decisionsOf(table)
  const waiting = decisions.filter((one) => answerOf(one) === 'waiting')
  const unknown = table.participants.filter(({ presence, steers }) => presence === 'expected' && !steers)
  const open = table.points.filter((point) => point.decisions.length === 0).length
  const save = async (): Promise<void> => {
    await acts.step('close')
    onClose()
    showToast({ message: t('closed') })
  }
  const heading =
    decisions.length === 0
      ? t('close-none')
      : waiting.length === 0
        ? t('close-all-yes')
        : t('close-waits', { count: waiting.length })
  return (
    <FormDialog
      heading={t('close-title')}
      problem={problem}
      submitLabel={t('close-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <section className="rd-table-close">
        <h3>{heading}</h3>
        <ul>
          {waiting.map((one) => (
            <li key={one.agreementId}>
              <StateMark state="proposed" />
              <span>
                <b>{one.promiser}</b> {one.title}
                <small>{answer(one)}</small>
              </span>
            </li>
          ))}
        </ul>
        {open > 0 && <Paragraph>{t('close-points', { count: open })}</Paragraph>}
      </section>
      {unknown.length > 0 && (
        <fieldset className="rd-table-close" id="close-presence" tabIndex={-1}>
          <legend>{t('close-presence')}</legend>
          <ul>
            {unknown.map((person) => (
              <li key={person.id}>
                <i />
                <span>{person.name}</span>
                <PresenceSelect
                  id="close-"
                  participant={person}
                  onMark={(next) => acts.markPresence(person.id, next)}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </FormDialog>
  )
}
