import { useTexts } from '#platform/web/session/session.ts'
import type { ComparedPair } from '../../contract.ts'
import { duplicateTexts } from './texts.ts'

/** What merging will do, before it is done. */
export function ThenWhat({ pair, kept }: { readonly pair: ComparedPair; readonly kept: 0 | 1 }) {
  const t = useTexts(duplicateTexts)
  const stays = pair.people[kept]
  const goes = pair.people[kept === 0 ? 1 : 0]
  if (!stays || !goes) return null
  const number = (person: { readonly clientNumber: number }): string =>
    t('client', { number: person.clientNumber })
  const what = [
    goes.reports > 0 && t('count-reports', { count: goes.reports }),
    goes.relations > 0 && t('count-relations', { count: goes.relations }),
    goes.household !== null && !pair.sameHousehold && t('count-household', { name: goes.household }),
    goes.openCases > 0 && t('count-cases', { count: goes.openCases }),
  ].filter((part) => part !== false)
  return (
    <>
      <h2 className="rd-head">{t('then-what')}</h2>
      <p className="rd-then">
        {what.length > 0
          ? t('then-moves', { gone: number(goes), kept: number(stays), what: what.join(', ') })
          : t('then-nothing', { gone: number(goes) })}{' '}
        {pair.sameHousehold && t('then-same-home')} {t('then-undo')}
      </p>
      <p className="rd-meta">{t('stays-hint')}</p>
    </>
  )
}
