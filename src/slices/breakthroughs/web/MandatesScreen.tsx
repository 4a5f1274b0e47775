import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, type DataColumn, DataTable, Empty } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useRoleWord } from '#slices/organisations/web'
import type { MandateOut, Mandates } from '../contract.ts'
import { EndMandateDialog } from './EndMandateDialog.tsx'
import { GiveMandateDialog } from './GiveMandateDialog.tsx'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'
import './breakthroughs.css'

/** Mandaten: who may decide on what, up to which sum. Everybody reads it; who keeps it changes it. */
export function MandatesScreen() {
  const read = useRead<Mandates>('/v1/mandaten')
  return <ReadState read={read}>{(view) => <Register {...view} />}</ReadState>
}

function Register({ mandates, mayChange }: Mandates) {
  const t = useTexts(breakthroughTexts)
  const words = useBreakthroughWords()
  const language = useLanguage()
  const role = useRoleWord()
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<MandateOut | null>(null)
  const day = (date: string): string => dateInWords(date as PlainDate, 'full', language)
  const who = (one: MandateOut): string => one.worker ?? role(one.role ?? '')
  const sum = ({ upTo }: MandateOut): string => (upTo === null ? t('unlimited') : inEuros(upTo, language))
  const give = (): void => setGiving(true)
  const end: DataColumn<MandateOut> = {
    id: 'end',
    label: t('end-mandate'),
    cell: (one) => one.endedOn === null && <Button onClick={() => setEnding(one)}>{t('end-mandate')}</Button>,
  }
  return (
    <Screen
      title={t('mandates')}
      keys={mayChange && !giving ? [{ press: 'n', signs: ['N'], label: t('give-mandate'), act: give }] : []}
    >
      <div className="rd-page">
        <div className="rd-mandates-head">
          <h1>{t('mandates')}</h1>
          <span className="rd-meta">{t('mandates-why')}</span>
          {mayChange && (
            <Button shortcut="N" onClick={give}>
              {t('give-mandate')}
            </Button>
          )}
        </div>
        {mandates.length === 0 ? (
          <Empty title={t('mandates-none')} why={t('mandates-none-why')} />
        ) : (
          <DataTable
            caption={<span className="rd-hidden">{t('mandates')}</span>}
            rows={mandates}
            rowId={({ id }) => id}
            columns={[
              { id: 'who', label: t('column-who'), cell: who, sortBy: who, rowHeader: true },
              {
                id: 'law',
                label: t('column-law'),
                cell: ({ law }) => words.law(law),
                sortBy: ({ law }) => words.law(law),
              },
              {
                id: 'sum',
                label: t('column-sum'),
                cell: sum,
                sortBy: ({ upTo }) => upTo ?? Number.MAX_SAFE_INTEGER,
                align: 'end',
              },
              { id: 'basis', label: t('column-basis'), cell: ({ basis }) => basis },
              {
                id: 'from',
                label: t('column-from'),
                cell: ({ fromOn, endedOn }) => (
                  <>
                    {day(fromOn)}{' '}
                    {endedOn !== null && (
                      <span className="rd-meta">{t('ended-on', { date: day(endedOn) })}</span>
                    )}
                  </>
                ),
                sortBy: ({ fromOn }) => fromOn,
              },
              ...(mayChange ? [end] : []),
            ]}
          />
        )}
      </div>
      {giving && <GiveMandateDialog onClose={() => setGiving(false)} />}
      {ending && <EndMandateDialog mandate={ending} who={who(ending)} onClose={() => setEnding(null)} />}
    </Screen>
  )
}
