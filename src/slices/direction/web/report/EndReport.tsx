import { useGo } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import { SafetyFrame } from '#slices/safety/web'
import type { CaseView } from '../../contract.ts'
import { maySteer } from '../case/case-people.ts'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { isOpen } from './is-open.ts'
import { ReportClosing } from './ReportClosing.tsx'
import { ReportGoal } from './ReportGoal.tsx'

export type EndReportProps = { readonly file: CaseView }

export function EndReport({ file }: EndReportProps) {
  const t = useTexts(directionTexts)
  const go = useGo()
  const { id: myId } = useSession()
  const back = (): void => go(casePath(file.id))
  const steers = maySteer(file, myId) && file.closedOn === null
  return (
    <Screen
      title={`${t('report-title')}, ${t('report-of', { name: file.household.name })}`}
      keys={[{ press: 'escape', signs: ['Esc'], label: t('report-back'), act: back }]}
    >
      <SafetyFrame caseId={file.id}>
        <div className="rd-page rd-report">
          <header className="rd-case-head">
            <div>
              <div className="rd-case-title">
                <h1>{t('report-title')}</h1>
                <span className="rd-meta">{t('report-of', { name: file.household.name })}</span>
              </div>
              <Button shortcut="Esc" onClick={back}>
                {t('report-back')}
              </Button>
            </div>
          </header>
          <div className="rd-report-two">
            <div className="rd-stack">
              <h2>{t('report-goals')}</h2>
              {file.goals.length === 0 && <p className="rd-sec">{t('report-no-goals')}</p>}
              {file.goals.map((goal) => (
                <ReportGoal
                  key={goal.id}
                  file={file}
                  goal={goal}
                  open={file.agreements.filter((one) => one.goalId === goal.id && isOpen(one))}
                  steers={steers}
                />
              ))}
            </div>
            <ReportClosing file={file} steers={steers} />
          </div>
        </div>
      </SafetyFrame>
    </Screen>
  )
}
