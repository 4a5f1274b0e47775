import { useTexts } from '#platform/web/session/session.ts'
import { useCaseWords } from '#slices/cases/web'
import type { TransferSheet } from '../contract.ts'
import { transferTexts } from './texts.ts'

export type SheetPeopleProps = { readonly people: TransferSheet['people'] }

/** Everybody around the household, with the number to call. */
export function SheetPeople({ people }: SheetPeopleProps) {
  const t = useTexts(transferTexts)
  const words = useCaseWords()
  return (
    <section aria-label={t('people-head')}>
      <h2 className="rd-head">{t('people-head')}</h2>
      <ul className="rd-sheet-people">
        {people.map((one) => (
          <li key={`${one.id}/${one.role}`}>
            <span>
              <b>{one.name}</b>
              <span className="rd-meta">
                {[one.role === 'network' ? t('role-network') : words.role(one.role), one.organisation]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {one.phone && <a href={`tel:${one.phone.replace(/[^\d+]/g, '')}`}>{one.phone}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
