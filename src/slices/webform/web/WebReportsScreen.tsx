import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, ActionRow, Empty, Voice } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { WebReportList } from '../contract.ts'
import { ClosedReports } from './ClosedReports.tsx'
import { webReportTexts } from './texts.ts'

/** What came in by the web form and is nobody's yet, the oldest first. */
export function WebReportsScreen() {
  const read = useRead<WebReportList>('/v1/webmeldingen')
  return <ReadState read={read}>{(list) => <WaitingList {...list} />}</ReadState>
}

function WaitingList({ reports, closed, counts }: WebReportList) {
  const t = useTexts(webReportTexts)
  const language = useLanguage()
  const { today } = useSession()
  const go = useGo()
  const { selected, select, move } = useRowSelection(reports.map(({ id }) => id))
  const open = (id: string): void => go(`/werk/webmeldingen/${id}`)
  const keys = [
    moveKeys(t('down-up'), move),
    { press: 'enter', signs: ['↵'], label: t('link-it'), act: () => selected && open(selected) },
  ]
  if (reports.length === 0)
    return (
      <Screen title={t('title')}>
        <div className="rd-page">
          <h1 className="rd-hidden">{t('title')}</h1>
          <Empty
            title={t('empty')}
            why={t('empty-why')}
            action={
              <ScreenLink to="/werk/bellen" className="ams-button ams-button--secondary">
                {t('empty-action')}
              </ScreenLink>
            }
          />
          <ClosedReports closed={closed} counts={counts} />
        </div>
      </Screen>
    )
  return (
    <Screen title={t('title')} keys={keys}>
      <div className="rd-page rd-web-reports">
        <div className="rd-today-head">
          <h1>
            {t('waiting', { count: reports.length, many: countInWords(reports.length, language, true) })}
          </h1>
        </div>
        <ActionGroup title={t('title')} count={reports.length} remark={t('why')}>
          {reports.map((report) => (
            <ActionRow
              key={report.id}
              selected={report.id === selected}
              onSelect={() => select(report.id)}
              state={
                <span>{t('sent', { day: dayInWords(dayOf(new Date(report.sentAt)), language, today) })}</span>
              }
              title={
                <ScreenLink to={`/werk/webmeldingen/${report.id}`}>
                  <bdi>{report.name}</bdi> <Voice>{report.firstWords}</Voice>
                </ScreenLink>
              }
              line={[
                report.born,
                t('questions', { count: report.questions }),
                report.forOther && t('for-other'),
                t('number', { number: report.number }),
              ]
                .filter(Boolean)
                .join(' · ')}
              action={{
                label: t('link-it'),
                onAct: () => open(report.id),
                ...(report.id === selected && { keys: '↵' }),
              }}
            />
          ))}
        </ActionGroup>
        <ClosedReports closed={closed} counts={counts} />
      </div>
    </Screen>
  )
}
