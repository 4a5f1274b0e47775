import { useTexts } from '#platform/web/session/session.ts'
import { Table } from '#platform/web/ui/index.ts'
import type { MeetingRecord } from '../contract.ts'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'

export type RecordTableProps = { readonly caption: string; readonly record: MeetingRecord }

export function RecordTable({ caption, record }: RecordTableProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const amount = (value: number): string => (value === 0 ? '' : words.number(value))
  const presence = (line: MeetingRecord['lines'][number]): string =>
    line.led ? t('led') : line.presence === null ? t('unmarked') : t(line.presence)
  return (
    <div className="rd-record-table">
      <Table>
        <Table.Caption>
          <span className="rd-hidden">{caption}</span>
        </Table.Caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('col-day')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('col-what')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('col-presence')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="rd-amount">
              {t('col-hours')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="rd-amount">
              {t('col-points')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {record.lines.map((line) => (
            <Table.Row key={`${line.meetingId} ${line.startsAt}`}>
              <Table.Cell>{words.shortDay(line.startsAt)}</Table.Cell>
              <Table.Cell>
                {line.title !== '' && <b>{line.title} </b>}
                <span className={line.title === '' ? undefined : 'rd-meta'}>{words.kind(line.kind)}</span>
              </Table.Cell>
              <Table.Cell>{presence(line)}</Table.Cell>
              <Table.Cell className="rd-amount">
                {line.led || line.presence === 'present' ? amount(line.hours) : ''}
              </Table.Cell>
              <Table.Cell className="rd-amount">
                {line.presence === 'present' ? amount(line.points) : ''}
              </Table.Cell>
            </Table.Row>
          ))}
          <Table.Row>
            <Table.HeaderCell scope="row" colSpan={3}>
              {t('col-total')}
            </Table.HeaderCell>
            <Table.Cell className="rd-amount">{words.number(record.hours)}</Table.Cell>
            <Table.Cell className="rd-amount">{amount(record.points)}</Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
    </div>
  )
}
