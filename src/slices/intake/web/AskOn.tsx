import { useRead } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Chip } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { PersonKnown } from '#slices/people/contract'
import type { Checklist } from '../contract.ts'
import { type Answer, answers } from '../rules/checklist.ts'
import { aboutRelations } from '../rules/report.ts'
import { addQuestion, type Call, type CallQuestion, changeQuestion } from './call.ts'
import { answerSignal, askedAlready } from './signals.ts'
import { intakeTexts } from './texts.ts'
import { fieldOf, signalId } from './use-call.ts'

export type AskOnProps = {
  readonly call: Call
  readonly change: (next: (call: Call) => Call) => void
  readonly list: Checklist | undefined
}

/** How many signal questions have a key of their own: Alt 1 to 9, and Alt 0. */
export const signalKeys = 10

/** Right: one signal question per life domain. Only a yes opens more; what was not asked stays empty. */
export function AskOn({ call, change, list }: AskOnProps) {
  const t = useTexts(intakeTexts)
  return (
    <section className="rd-ask-on" aria-label={t('ask-on')}>
      <h2 className="rd-head rd-head-apart">
        {t('ask-on')} <small>Alt 1–9, 0</small>
      </h2>
      {list?.items.map((item, index) => (
        <Signal
          key={item.lifeDomain}
          item={item}
          index={index}
          call={call}
          change={change}
          version={list.version}
        />
      ))}
      <p className="rd-meta rd-call-help">{t('stays-empty')}</p>
    </section>
  )
}

type SignalProps = Omit<AskOnProps, 'list'> & {
  readonly item: Checklist['items'][number]
  readonly index: number
  readonly version: number
}

function Signal({ item, index, call, change, version }: SignalProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const { lifeDomain, ask, onYes } = item
  const answer = call.signals[lifeDomain]
  const already = answer === undefined ? askedAlready(call, lifeDomain) : undefined
  const made = call.questions.filter(({ signal }) => signal === lifeDomain)
  const choose = (next: Answer): void =>
    change((now) => answerSignal(now, lifeDomain, next === answer ? undefined : next, version))
  if (already !== undefined)
    return (
      <div className="rd-ask rd-ask-known">
        <span>{ask[language]}</span>
        <span className="rd-meta">{t('asked-already', { number: already })}</span>
      </div>
    )
  return (
    <div>
      <fieldset
        id={signalId(lifeDomain)}
        tabIndex={-1}
        className="rd-ask"
        {...(index < signalKeys && { 'aria-keyshortcuts': `Alt+${(index + 1) % 10}` })}
      >
        <legend>{ask[language]}</legend>
        <span className="rd-yes-no">
          {answers.map((one) => (
            <button key={one} type="button" aria-pressed={answer === one} onClick={() => choose(one)}>
              {t(one)}
            </button>
          ))}
        </span>
      </fieldset>
      {answer === 'yes' && (
        <div className="rd-ask-more">
          <b>{onYes[language]}</b>
          {made.map((question) => (
            <Made key={question.key} question={question} call={call} change={change} />
          ))}
          {made.length > 0 && item.about === 'around' && (
            <button
              type="button"
              className="rd-text-button"
              onClick={() => change((now) => addQuestion(now, lifeDomain))}
            >
              {t('about-another')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

type MadeProps = Omit<AskOnProps, 'list'> & { readonly question: CallQuestion }

/** The question that a yes made, and for whom of the household it is. */
function Made({ question, call, change }: MadeProps) {
  const t = useTexts(intakeTexts)
  const { caller } = call
  const known = useRead<PersonKnown>(caller?.id == null ? undefined : `/v1/personen/${caller.id}/bekend`).data
  const number = call.questions.indexOf(question) + 1
  const household = (known?.household ?? []).slice(0, 6)
  const relations = aboutRelations.filter(
    (relation) => relation !== 'self' && (household.length === 0 || relation === 'other'),
  )
  const chips = [
    { about: 'self', word: caller?.givenNames ?? t('about-self') },
    ...household.map(({ id, name }) => ({ about: id, word: callName(name) })),
    ...relations.map((relation) => ({ about: relation, word: t(`about-${relation}`) })),
  ]
  return (
    <>
      <span>
        ✓ {t('question-made', { number })} ·{' '}
        <button
          type="button"
          className="rd-text-button"
          onClick={() => document.getElementById(fieldOf(question.key, 'ownWords'))?.focus()}
        >
          {t('write-down')}
          <span className="rd-hidden"> {number}</span>
        </button>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: chips in a line of text */}
      <span role="group" className="rd-ask-about" aria-label={t('for-whom', { number })}>
        {chips.map(({ about, word }) => (
          <Chip
            key={about}
            pressed={question.about === about}
            onToggle={(pressed) =>
              change((now) => changeQuestion(now, question.key, { about: pressed ? about : 'self' }))
            }
          >
            {word}
          </Chip>
        ))}
      </span>
    </>
  )
}
