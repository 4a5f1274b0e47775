import { dateInWords } from '#platform/i18n/dates.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { TieTable } from '#slices/network/web'
import { CaseReferrals } from '#slices/referrals/web'
import type { CaseView } from '../../../contract.ts'
import { casePath } from '../../paths.ts'
import { directionTexts } from '../../texts.ts'
import { peopleOf } from '../case-people.ts'
import type { CaseState } from '../use-case-state.ts'
import { WhatTable } from './WhatTable.tsx'
import { WhenTable } from './WhenTable.tsx'
import { WhoTable } from './WhoTable.tsx'

export type CaseTablesProps = { readonly file: CaseView; readonly state: CaseState }

/** The same case, read aloud: who, what and when, each a real table. */
export function CaseTables({ file, state }: CaseTablesProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const go = useGo()
  const date = dateInWords(file.today as PlainDate, 'long', language)
  return (
    <div className="rd-case rd-case-tables">
      <header className="rd-case-head">
        <div>
          <div className="rd-case-title">
            <h1>{t('household', { name: file.household.name })}</h1>
            <span className="rd-meta">{t('table-meta', { date })}</span>
          </div>
          <div className="rd-row rd-no-print">
            <Button shortcut="E" onClick={() => go(casePath(file.id, { agreement: state.selected?.id }))}>
              {t('table-picture')}
            </Button>
            <Button shortcut="P" onClick={() => window.print()}>
              {t('table-print')}
            </Button>
          </div>
        </div>
      </header>
      <div className="rd-case-two">
        <WhoTable file={file} state={state} />
        <WhatTable file={file} state={state} />
      </div>
      <WhenTable file={file} state={state} />
      <TieTable caseId={file.id} />
      <CaseReferrals caseId={file.id} nameOf={peopleOf(file).short} />
    </div>
  )
}
