import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow, Button, Kbd, StateWord } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { OwnPromise } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { useAgreementWords } from '../use-agreement-words.ts'
import { type Act, actKeys, actsOf } from './acts.ts'
import { PromisePanel } from './PromisePanel.tsx'
import type { DonePromise } from './use-promises.ts'

export type PromiseRowProps = {
  readonly promise: OwnPromise
  readonly today: PlainDate
  readonly selected: boolean
  /** What is asked in place under this row. */
  readonly asked: Act | null
  readonly done: DonePromise | undefined
  readonly newest: boolean
  readonly onSelect: () => void
  readonly onAct: (act: Act) => void
  readonly onSettled: (act: Act, stored?: Parameters<PromisePanelDone>[0]) => void
  readonly onClose: () => void
  readonly onUndo: () => void
}

type PromisePanelDone = Parameters<typeof PromisePanel>[0]['onDone']

/** One promise: what, for whom, who asked, and what can be said about it; after that a folded line. */
export function PromiseRow(props: PromiseRowProps) {
  const { promise, today, selected, asked, done, newest, onSelect, onAct, onSettled, onClose, onUndo } = props
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const language = useLanguage()
  if (done)
    return (
      <ActionRow
        state={null}
        title={null}
        line={null}
        done={
          <span className="rd-done">
            <b>{t('done')}</b> <span>{done.text}</span>
            {done.undo && (
              <Button variant="tertiary" onClick={onUndo}>
                {t('undo')} {newest && <Kbd>Z</Kbd>}
              </Button>
            )}
          </span>
        }
      />
    )
  const [first, ...others] = actsOf(promise)
  const newestLine = promise.lines.find(({ struck }) => !struck)
  const due = dateInWords(promise.dueOn as PlainDate, 'long', language)
  return (
    <ActionRow
      state={
        <StateWord
          state={promise.mark}
          word={promise.state === 'proposed' ? t('promise-new') : words.state(promise)}
          {...(promise.days > 0 && { detail: words.days(promise.days) })}
        />
      }
      title={`${promise.title}, ${promise.forName}`}
      line={
        <>
          {t(
            `${promise.repeats ? 'promise-time' : 'promise-until'}${promise.state === 'proposed' ? '-asks' : ''}`,
            {
              who: promise.asker?.name ?? '',
              date: due,
              how: words.often(promise),
            },
          )}
          {promise.counteredDueOn !== null &&
            promise.state === 'countered' &&
            ` · ${t('promise-other-date', { date: words.brief(promise.counteredDueOn) })}`}
          {promise.duty !== null && ` · ${t('promise-duty')}`}
          {promise.proofAsked && ` · ${lower(t('proof-asked')).replace('.', '')}`}
          {newestLine && ` · ${words.brief(newestLine.day)}: “${newestLine.line}”`}
        </>
      }
      selected={selected}
      onSelect={onSelect}
      {...(first && {
        action: { label: t(`act-${first}`), keys: actKeys[first].toUpperCase(), onAct: () => onAct(first) },
      })}
      more={others.map((act) => ({
        keys: actKeys[act].toUpperCase(),
        label: lower(t(`act-${act}`)),
        onAct: () => onAct(act),
      }))}
      {...(selected &&
        asked && {
          below: (
            <PromisePanel
              key={asked}
              promise={promise}
              act={asked}
              today={today}
              onDone={(stored) => onSettled(asked, stored)}
              onClose={onClose}
            />
          ),
        })}
    />
  )
}

/** Beside its key an act is a word in a sentence. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
