import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ChainManagerOut, ChainManagers } from '../contract.ts'
import { NameManagerDialog } from './NameManagerDialog.tsx'
import { escalationTexts } from './texts.ts'

export type ManagerAsideProps = {
  readonly naming: boolean
  readonly onNaming: (naming: boolean) => void
}

/** Who is chain manager, who becomes it, who was; whoever keeps the register names the next. */
export function ManagerAside({ naming, onNaming }: ManagerAsideProps) {
  const t = useTexts(escalationTexts)
  const language = useLanguage()
  const managers = useRead<ChainManagers>('/v1/ketenregisseurs').data
  const day = (date: string): string => dateInWords(date as PlainDate, 'full', language)
  if (!managers) return <aside />
  const { current, coming, earlier, mayChange } = managers
  const more = (title: string, list: readonly ChainManagerOut[]) =>
    list.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul>
          {list.map((one) => (
            <li key={one.fromOn}>
              {one.worker} <span className="rd-meta">{t('manager-from', { date: day(one.fromOn) })}</span>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <aside className="rd-escalations-aside" aria-label={t('manager')}>
      <h2 className="rd-head">
        {t('manager')} <small>{t('manager-why')}</small>
      </h2>
      {current ? (
        <div>
          <b>{current.worker}</b>
          <p className="rd-meta">{t('manager-since', { date: day(current.fromOn), phone: current.phone })}</p>
          <p className="rd-meta">{current.basis}</p>
        </div>
      ) : (
        <p>{t('manager-none')}</p>
      )}
      {more(t('manager-coming'), coming)}
      {more(t('manager-earlier'), earlier)}
      {mayChange && (
        <div>
          <Button onClick={() => onNaming(true)}>{t('name-manager')}</Button>
        </div>
      )}
      {naming && <NameManagerDialog onClose={() => onNaming(false)} />}
    </aside>
  )
}
