import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import { type LifeDomain, SameReport } from '#slices/intake/web'
import type { WebReportView } from '../contract.ts'
import { CloseDialog } from './CloseDialog.tsx'
import { webReportTexts } from './texts.ts'
import { useLink } from './use-link.ts'
import { WhoColumn } from './WhoColumn.tsx'
import { WrittenColumn } from './WrittenColumn.tsx'
import './web-report.css'

/** One web report: what was written beside who it may be about. */
export function WebReportScreen({ id }: { readonly id: string }) {
  const read = useRead<WebReportView>(`/v1/webmeldingen/${id}`)
  return <ReadState read={read}>{(report) => <OneReport key={report.id} report={report} />}</ReadState>
}

function OneReport({ report }: { readonly report: WebReportView }) {
  const t = useTexts(webReportTexts)
  const [domains, setDomains] = useState<readonly (readonly LifeDomain[])[]>(() =>
    report.questions.map(() => []),
  )
  const { problem, busy, same, link, join, isOther, forgetSame } = useLink(report, domains)
  const [closing, setClosing] = useState(false)
  const keys = [{ press: 'g', signs: ['G'], label: t('close-open'), act: () => setClosing(true) }]
  const name = [report.person.givenNames, report.person.infix, report.person.familyName]
    .filter(Boolean)
    .join(' ')
  return (
    <Screen title={t('title')} keys={closing || same ? [] : keys}>
      <div className="rd-page rd-web-report">
        <p>
          <ScreenLink to="/werk/webmeldingen">{t('back')}</ScreenLink>
        </p>
        <h1>
          <bdi>{name}</bdi> <small className="rd-meta">{t('number', { number: report.number })}</small>
        </h1>
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
        <div className="rd-web-report-columns">
          <WrittenColumn
            report={report}
            domains={domains}
            faultOf={problem.faultOf}
            onDomains={(index, chosen) =>
              setDomains((before) => before.map((one, at) => (at === index ? chosen : one)))
            }
          />
          <WhoColumn report={report} busy={busy} onLink={link} />
        </div>
        <p className="rd-actions">
          <Button shortcut="G" onClick={() => setClosing(true)}>
            {t('close-open')}
          </Button>
        </p>
      </div>
      {closing && <CloseDialog report={report} onClose={() => setClosing(false)} />}
      {same && <SameReport reports={same} busy={busy} onAdd={join} onOther={isOther} onClose={forgetSame} />}
    </Screen>
  )
}
