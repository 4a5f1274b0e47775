import { timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Kbd } from '#platform/web/ui/index.ts'
import { KnownPanel, NewPersonForm, PersonHits } from '#slices/people/web'
import { CallerCard } from './CallerCard.tsx'
import type { Call, ParkedCall } from './call.ts'
import { intakeTexts } from './texts.ts'
import { type CallerSearch, hitsId } from './use-caller-search.ts'

export type CallerColumnProps = {
  readonly call: Call
  readonly callers: CallerSearch
  readonly parked: readonly ParkedCall[]
  readonly onResume: (parked: ParkedCall) => void
  readonly entering: boolean
  readonly onEnter: (entering: boolean) => void
}

/** Left: who was found, or who was chosen and what is known of them. */
export function CallerColumn({ call, callers, parked, onResume, entering, onEnter }: CallerColumnProps) {
  const t = useTexts(intakeTexts)
  const { people, settled, active } = callers
  const { caller } = call
  const fits = people.filter((hit) => hit.fits).length
  const head = people.length > 0 ? t('fits-count', { fits, count: people.length }) : ''
  return (
    <section className="rd-call-left" aria-label={t(caller ? 'chosen' : 'found')}>
      <p className="rd-hidden" role="status">
        {settled && !caller && t('results', { count: people.length })}
      </p>
      {caller ? (
        <>
          <CallerCard caller={caller} onForget={callers.forget} />
          <KnownPanel personId={caller.id} name={caller.givenNames} />
        </>
      ) : entering ? (
        <NewPersonForm
          typed={call.typed}
          onCancel={() => onEnter(false)}
          onKnown={(person) => {
            onEnter(false)
            callers.choose({ ...person, hit: null })
          }}
        />
      ) : (
        <>
          <h2 className="rd-head rd-head-apart">
            {call.typed.trim().length < 2 ? t('who-calls') : t('found')} <small>{head}</small>
          </h2>
          {call.typed.trim().length < 2 && <p className="rd-meta rd-call-help">{t('who-calls-why')}</p>}
          <PersonHits
            id={hitsId}
            people={people}
            typed={call.typed}
            active={active}
            onChoose={callers.choose}
          />
          {settled && people.length === 0 && <p className="rd-call-help">{t('none-found')}</p>}
          <p className="rd-call-help">
            <button type="button" className="rd-text-button" onClick={() => onEnter(true)}>
              {t('somebody-else')}
            </button>{' '}
            <Kbd>Ctrl I</Kbd>
          </p>
        </>
      )}
      {parked.length > 0 && <Parked parked={parked} onResume={onResume} />}
    </section>
  )
}

type ParkedProps = Pick<CallerColumnProps, 'parked' | 'onResume'>

function Parked({ parked, onResume }: ParkedProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  return (
    <>
      <h2 className="rd-head rd-head-apart">
        {t('parked')} <small>{parked.length}</small>
      </h2>
      <ul>
        {parked.map((one) => (
          <li key={one.parkedAt} className="rd-parked">
            <span>
              <b>{one.call.caller?.name ?? (one.call.typed || t('nobody'))}</b>{' '}
              <span className="rd-meta">
                {t('parked-at', { time: timeInWords(new Date(one.parkedAt), language) })}
              </span>
            </span>
            <button type="button" className="rd-text-button" onClick={() => onResume(one)}>
              {t('resume')}
              <span className="rd-hidden"> {one.call.caller?.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
