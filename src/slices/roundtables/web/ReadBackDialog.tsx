import { useState } from 'react'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, Dialog, StateMark } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { RoundTableView } from '../contract.ts'
import { markOfAnswer } from './answers.ts'
import { useTableWords } from './use-words.ts'

export type ReadBackDialogProps = { readonly table: RoundTableView; readonly onClose: () => void }

/** Everything that was decided, aloud: for all, or as one of those at the table reads it. */
export function ReadBackDialog({ table, onClose }: ReadBackDialogProps) {
  const { t, language, short, answer, pulse } = useTableWords()
  const p = platformTexts(language)
  const [readerId, setReaderId] = useState('')
  const readers = table.participants.filter(({ steers }) => !steers)
  const reader = readers.find(({ id }) => id === readerId)
  const points = table.points.filter(
    ({ number }) => !reader || reader.reads === null || reader.reads.includes(number),
  )
  return (
    <Dialog open wide heading={t('read-title')} closeLabel={p('close')} onClose={onClose}>
      <fieldset className="rd-row rd-table-for">
        <legend>{t('read-for')}</legend>
        <Chip pressed={!reader} onToggle={() => setReaderId('')}>
          {t('read-everything')}
        </Chip>
        {readers.map(({ id, name }) => (
          <Chip key={id} pressed={id === readerId} onToggle={() => setReaderId(id)}>
            {callName(name)}
          </Chip>
        ))}
      </fieldset>
      {points.length === 0 && <p className="rd-sec">{t('read-not-here')}</p>}
      {points.map((point) => (
        <section key={point.id} className="rd-table-close">
          <h3>
            {point.number} {point.title}
          </h3>
          {point.decisions.length === 0 && <p className="rd-sec">{t('read-nothing')}</p>}
          <ul>
            {point.decisions.map((one) => (
              <li key={one.agreementId}>
                <StateMark state={markOfAnswer(one)} />
                <span>
                  <b>{one.promiser}</b> {one.title}
                  <small>
                    {[
                      t('by-day', { day: short(one.dueOn) }),
                      one.pulseDays !== null && pulse(one.pulseDays),
                      answer(one),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
