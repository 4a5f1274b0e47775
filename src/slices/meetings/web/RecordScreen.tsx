import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Button, Empty } from '#platform/web/ui/index.ts'
import { yearOf } from '#shared/plain-date.ts'
import type { MeetingRecord, Meetings } from '../contract.ts'
import { RecordTable } from './RecordTable.tsx'
import { TeamRecordList } from './TeamRecordList.tsx'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'
import './meetings.css'

/** What one followed and led in a year, to print for a register; a team lead sees the own team below. */
export function RecordScreen() {
  const { today } = useSession()
  const [year, setYear] = useState(yearOf(today))
  const read = useRead<MeetingRecord>(`/v1/bijeenkomsten/mijn-overzicht?year=${year}`)
  return (
    <ReadState read={read}>
      {(record) => <RecordView record={record} year={year} onYear={setYear} />}
    </ReadState>
  )
}

type RecordViewProps = {
  readonly record: MeetingRecord
  readonly year: number
  readonly onYear: (year: number) => void
}

function RecordView({ record, year, onYear }: RecordViewProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const { name, today } = useSession()
  const seesTeam = useRead<Meetings>('/v1/bijeenkomsten').data?.seesTeam ?? false
  const print = (): void => window.print()
  const keys = [
    {
      press: ['arrowleft', 'arrowright'],
      signs: ['←', '→'],
      label: t('record-year'),
      act: (index: number) => onYear(Math.min(yearOf(today), year + (index === 0 ? -1 : 1))),
    },
    ...(record.lines.length > 0 ? [{ press: 'd', signs: ['D'], label: t('record-print'), act: print }] : []),
  ]
  return (
    <Screen title={t('record')} keys={keys}>
      <div className="rd-page rd-record">
        <div className="rd-meeting-head">
          <ScreenLink className="rd-meta rd-no-print" to="/werk/bijeenkomsten">
            ← {t('back')}
          </ScreenLink>
          <h1>
            {record.lines.length === 0
              ? t('record')
              : t('record-heading', { count: record.hours, year }).replace(
                  String(record.hours),
                  words.number(record.hours),
                )}
          </h1>
          <span className="rd-meta">{name}</span>
        </div>
        <div className="rd-row rd-no-print">
          <Button onClick={() => onYear(year - 1)}>← {year - 1}</Button>
          {year < yearOf(today) && <Button onClick={() => onYear(year + 1)}>{year + 1} →</Button>}
          {record.lines.length > 0 && (
            <Button shortcut="D" onClick={print}>
              {t('record-print')}
            </Button>
          )}
        </div>
        {record.lines.length === 0 ? (
          <Empty title={t('record-none', { year })} why={t('record-none-why')} />
        ) : (
          <>
            <RecordTable caption={t('record-own')} record={record} />
            {record.points > 0 && (
              <p className="rd-sec">{t('record-points', { points: words.number(record.points) })}</p>
            )}
          </>
        )}
        {seesTeam && <TeamRecordList year={year} />}
      </div>
    </Screen>
  )
}
