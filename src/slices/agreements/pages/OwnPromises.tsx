import { StateWord } from '#platform/web/ui/index.ts'
import { type PartnerView, stateWord } from './view.ts'

export interface OwnPromisesProps {
  readonly view: PartnerView
}

/** The partner's own promises in this household. Only the current one can be answered here, so the others are no links. */
export function OwnPromises({ view }: OwnPromisesProps) {
  const { t, own, current, day, addresses } = view
  return (
    <>
      <h2>{t('mine-title')}</h2>
      <p className="rd-meta">{t('mine-count', { count: own.length })}</p>
      <ul>
        {own.map((agreement) => {
          const here = agreement.id === current.id
          return (
            <li
              key={agreement.id}
              className={here ? 'rd-is-current' : undefined}
              aria-current={here ? 'true' : undefined}
            >
              <StateWord {...stateWord(t, agreement)} />
              <b>{agreement.title}</b>
              <small>{t('mine-until', { date: day(agreement.dueOn) })}</small>
            </li>
          )
        })}
      </ul>
      {addresses.list === null && own.length > 1 && (
        <p className="rd-meta rd-rhythm">{t('mine-other-links')}</p>
      )}
      <p className="rd-rhythm">
        <a href={addresses.list ?? '/p/lijst-vragen'}>
          {t(addresses.list === null ? 'mine-all' : 'list-back')}
        </a>
      </p>
    </>
  )
}
