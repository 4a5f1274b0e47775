import { useTexts } from '#platform/web/session/session.ts'
import { Kbd } from '#platform/web/ui/index.ts'
import { KnownPanel, NewPersonForm, PersonHits } from '#slices/people/web'
import type { ParkedContact } from '../contract.ts'
import { CallerCard } from './CallerCard.tsx'
import { type Call, enteredCaller } from './call.ts'
import { ParkedList } from './ParkedList.tsx'
import { ReporterPart } from './ReporterPart.tsx'
import { intakeTexts } from './texts.ts'
import { type CallerSearch, hitsId } from './use-caller-search.ts'

export type CallerColumnProps = {
  readonly call: Call
  readonly change: (next: (call: Call) => Call) => void
  readonly callers: CallerSearch
  readonly onResume: (parked: ParkedContact) => void
  readonly entering: boolean
  readonly onEnter: (entering: boolean) => void
  /** To a question without a person. */
  readonly onPlace: () => void
}

/** Left: who was found, or who was chosen and what is known of them. */
export function CallerColumn(props: CallerColumnProps) {
  const { call, change, callers, onResume, entering, onEnter, onPlace } = props
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
          <ReporterPart key={caller.id ?? 'new'} call={call} caller={caller} change={change} />
          {caller.id === null ? (
            <p className="rd-call-help">{t('new-in-call', { name: caller.givenNames })}</p>
          ) : (
            <KnownPanel personId={caller.id} name={caller.givenNames} />
          )}
        </>
      ) : entering ? (
        <NewPersonForm
          typed={call.typed}
          onCancel={() => onEnter(false)}
          onKnown={(person) => {
            onEnter(false)
            callers.choose({ ...person, hit: null, newPerson: null })
          }}
          onNew={(newPerson) => {
            onEnter(false)
            callers.choose(enteredCaller(newPerson))
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
          <p className="rd-call-help">
            <button type="button" className="rd-text-button" onClick={onPlace}>
              {t('without-person')}
            </button>{' '}
            <Kbd>Ctrl B</Kbd>
          </p>
        </>
      )}
      <ParkedList current={call.contactId} onResume={onResume} />
    </section>
  )
}
