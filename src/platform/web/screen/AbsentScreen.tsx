import { ScreenLink } from '../navigation.tsx'
import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { Absent } from '../ui/index.ts'
import { Screen } from './Screen.tsx'

/** The same words for what does not exist and for what is not yours. */
export function AbsentScreen() {
  const t = useTexts(platformTexts)
  return (
    <Screen title={t('absent-title')}>
      <div className="rd-page">
        <h1 className="rd-hidden">{t('absent-title')}</h1>
        <Absent
          title={t('absent-title')}
          why={t('absent-why')}
          action={
            <ScreenLink to="/werk" className="ams-button ams-button--secondary">
              {t('absent-home')}
            </ScreenLink>
          }
        />
      </div>
    </Screen>
  )
}
