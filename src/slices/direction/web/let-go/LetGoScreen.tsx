import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { NoResult, ShareBar } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { LetGoReport } from '../../contract.ts'
import { paths } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import './let-go.css'

/** Losgelaten: how often stepping in was not needed (D3). */
export function LetGoScreen() {
  const read = useRead<LetGoReport>('/v1/losgelaten')
  return <ReadState read={read}>{(report) => <LetGoView report={report} />}</ReadState>
}

function LetGoView({ report }: { readonly report: LetGoReport }) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const { ended, alone, aloneKept, months, kinds } = report
  return (
    <Screen title={t('let-go-title')}>
      <div className="rd-page rd-let-go">
        <ScreenLink to={paths.today} className="rd-quiet-link">
          ← {t('today')}
        </ScreenLink>
        {ended === 0 ? (
          <>
            <h1>{t('let-go-title')}</h1>
            <NoResult title={t('let-go-none')} why={t('let-go-none-why')} />
          </>
        ) : (
          <>
            <h1>{t('let-go-heading', { count: alone, ended })}</h1>
            <p className="rd-sec">
              {t('let-go-kept', { count: aloneKept, many: countInWords(aloneKept, language, true), alone })}
            </p>
            <Shares
              title={t('let-go-months')}
              rows={months.map(({ month, ...share }) => ({
                label: dateInWords(`${month}-01` as PlainDate, 'month', language),
                ...share,
              }))}
            />
            <Shares
              title={t('let-go-kinds')}
              rows={kinds.map(({ kind, ...share }) => ({ label: t(`let-go-${kind}`), ...share }))}
            />
            <p className="rd-meta">{t('let-go-what')}</p>
          </>
        )}
      </div>
    </Screen>
  )
}

type SharesProps = {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly ended: number; readonly alone: number }[]
}

function Shares({ title, rows }: SharesProps) {
  const t = useTexts(directionTexts)
  return (
    <section>
      <h2 className="rd-head">{title}</h2>
      <dl>
        {rows.map(({ label, ended, alone }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ShareBar share={ended === 0 ? 0 : alone / ended} />
              {ended === 0 ? t('let-go-no-ended') : t('let-go-share', { alone, ended })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
