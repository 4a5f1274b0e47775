import { phoneLink } from '#platform/web/site/index.ts'
import { FactList, RequestFrom, StateWord } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { repeatInWords } from '../rules/repeat-words.ts'
import { type PartnerView, stateWord } from './view.ts'

export interface RequestHeadProps {
  readonly view: PartnerView
}

/** Who asks, what, for whom and by when. */
export function RequestHead({ view }: RequestHeadProps) {
  const { t, current, director, asker, forPerson } = view
  return (
    <>
      <RequestFrom
        initials={initials(asker)}
        line={
          <>
            <b>{asker}</b> {t(question(view))}
          </>
        }
        detail={
          <>
            {t('director-role')}
            {director.phone !== '' && (
              <>
                {' · '}
                <a href={phoneLink(director.phone)}>{t('director-call', director)}</a>
              </>
            )}
          </>
        }
      />
      <h1 id="request" tabIndex={-1}>
        {t('title', { title: current.title, name: unbroken(forPerson.name) })}
      </h1>
      <FactList facts={facts(view)} />
    </>
  )
}

/** "Sanne T." stays on one line. */
function unbroken(name: string): string {
  return name.replace(/ (\p{L}\.)$/u, '\u00a0$1')
}

/** "Elke maandag, vanaf 30 november, tot en met 1 februari" */
function often({ t, current: { repeats, dueOn }, day, language }: PartnerView): string {
  if (repeats === null) return ''
  const how = repeatInWords(repeats, repeats.firstOn as PlainDate, language)
  return t('fact-often', { how, date: day(dueOn), last: day(repeats.lastOn) })
}

function question({ current }: PartnerView) {
  if (current.state === 'proposed') return 'asks-question'
  if (current.state === 'countered' || current.state === 'declined') return 'asks-answer'
  return current.state === 'accepted' || current.state === 'at-risk' ? 'asks-pulse' : 'asks-settled'
}

function facts(view: PartnerView) {
  const { t, current, forPerson, day } = view
  const { name, age } = forPerson
  const before =
    current.previousDueOn === null ? '' : ` (${t('fact-before', { date: day(current.previousDueOn) })})`
  const waits = current.state === 'countered' || current.state === 'declined'
  return [
    { term: t('fact-who'), value: age === null ? name : t('fact-age', { name, count: age }) },
    ...(current.result === '' || current.result === current.title
      ? []
      : [{ term: t('fact-result'), value: current.result }]),
    {
      term: t('fact-when'),
      value: (
        <>
          <b>{current.repeats ? often(view) : t('fact-until', { date: day(current.dueOn) })}</b>
          {before}
        </>
      ),
    },
    ...(current.state === 'proposed'
      ? []
      : [{ term: t('fact-state'), value: <StateWord {...stateWord(t, current)} /> }]),
    ...(current.counteredDueOn === null || current.state !== 'countered'
      ? []
      : [{ term: t('fact-your-date'), value: <b>{day(current.counteredDueOn)}</b> }]),
    ...(waits && current.remark !== '' ? [{ term: t('fact-your-words'), value: current.remark }] : []),
  ]
}
