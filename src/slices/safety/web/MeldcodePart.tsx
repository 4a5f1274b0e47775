import { useRead } from '#platform/web/api/use-read.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { MeldcodeView } from '../contract.ts'
import { type MeldcodeCommand, weighingQuestions } from '../rules/meldcode.ts'
import { MeldcodeRings } from './MeldcodeRings.tsx'
import { useSafetyWords } from './use-words.ts'

/** The key of each thing that can be done to a Meldcode. */
export const meldcodeKeys = {
  consult: '2',
  talk: '3',
  weigh: '4',
  decide: '5',
  report: 'V',
  evaluate: 'Z',
} as const satisfies Record<MeldcodeCommand, string>

export type MeldcodePartProps = {
  readonly meldcode: MeldcodeView
  readonly onCommand: (command: MeldcodeCommand) => void
}

export function useMeldcode(id: string | undefined) {
  return useRead<MeldcodeView>(id === undefined ? undefined : `/v1/meldcodes/${id}`)
}

/** One Meldcode in full: the steps, what can be done now, what the questions point at, and what was written. */
export function MeldcodePart({ meldcode, onCommand }: MeldcodePartProps) {
  const { t, long, due, stateOf } = useSafetyWords()
  const { commands, next, entries, answers, advice, late, stepDueOn, assessmentBy } = meldcode
  const answered = weighingQuestions.filter((question) => answers[question] !== undefined)
  const skipped = entries.findLast(({ step }) => step === 'talk')?.skipped ?? false
  const first = next !== null && next !== 'signals' ? next : commands[0]
  return (
    <article className="rd-meldcode" aria-label={t('meldcode-about', { name: meldcode.person })}>
      <h3>{t('meldcode-about', { name: meldcode.person })}</h3>
      <p className="rd-sec">
        <b>{stateOf(meldcode)}</b>
        {stepDueOn && (
          <>
            {' · '}
            <span className={late ? 'rd-s-late' : undefined}>{due(stepDueOn)}</span>
          </>
        )}
        {meldcode.reportedOn && (
          <>
            {' · '}
            {t('reported', { day: long(meldcode.reportedOn) })}
            {meldcode.reference !== '' && ` (${meldcode.reference})`}
          </>
        )}
        {assessmentBy &&
          meldcode.state === 'following' &&
          ` · ${t('assessment', { day: long(assessmentBy) })}`}
      </p>
      {meldcode.beside !== '' && (
        <p dir="auto">
          <b>{t('beside')}</b> {meldcode.beside}
        </p>
      )}
      <MeldcodeRings meldcode={meldcode} skipped={skipped} />
      {commands.length > 0 && (
        <div className="rd-row rd-no-print rd-meldcode-acts">
          {commands.map((command) => (
            <Button
              key={command}
              variant={command === first ? 'primary' : 'secondary'}
              shortcut={meldcodeKeys[command]}
              onClick={() => onCommand(command)}
            >
              {t(`do-${command}`)}
            </Button>
          ))}
        </div>
      )}
      {answered.length > 0 && (
        <>
          <dl className="rd-meldcode-answers">
            {answered.map((question) => (
              <div key={question}>
                <dt>{t(`question-${question}`)}</dt>
                <dd>
                  <b>{t(answers[question]?.yes ? 'yes' : 'no')}</b>{' '}
                  <span dir="auto">{answers[question]?.words}</span>
                </dd>
              </div>
            ))}
          </dl>
          {advice && <p className="rd-meldcode-advice">{t(`advice-${advice}`)}</p>}
        </>
      )}
      <ol className="rd-meldcode-entries" aria-label={t('entries')}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className="rd-meta">{long(entry.on)}</span>
            <div>
              <b>{entry.skipped ? t('talk-left') : t(`step-${entry.step}`)}</b>
              {entry.withWhom !== '' && ` ${t('with', { who: entry.withWhom })}`}
              {entry.words !== '' && <p dir="auto">{entry.words}</p>}
              <span className="rd-meta">{t('by', { name: entry.by })}</span>
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}
