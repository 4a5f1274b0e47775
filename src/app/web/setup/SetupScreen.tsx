import { ScreenLink } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { ChainNormSection } from '#slices/chain/web'
import { CallBackNormSection, ChecklistSection } from '#slices/intake/web'
import { PromisesSection } from '#slices/terms/web'
import { AdviceNormSection } from '#slices/triage/web'
import { shellTexts } from '../texts.ts'
import './setup-screen.css'

/** Inrichting: what the municipality publishes and promises, in one place. */
export function SetupScreen() {
  const t = useTexts(shellTexts)
  return (
    <Screen title={t('setup')}>
      <div className="rd-page rd-setup">
        <div className="rd-setup-head">
          <h1>{t('setup')}</h1>
          <span className="rd-meta">{t('setup-why')}</span>
          <ScreenLink to="/werk/criteria">{t('setup-criteria')}</ScreenLink>
          <ScreenLink to="/werk/keuzes">{t('setup-choices')}</ScreenLink>
          <ScreenLink to="/werk/routes">{t('setup-routes')}</ScreenLink>
        </div>
        <ChecklistSection />
        <div className="rd-setup-norms">
          <CallBackNormSection />
          <AdviceNormSection />
          <PromisesSection />
          <ChainNormSection />
        </div>
      </div>
    </Screen>
  )
}
