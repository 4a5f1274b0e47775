import { ScreenLink } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Empty } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { shellTexts } from './texts.ts'

/** For roles that have no screen of their own yet. */
export function HomeScreen() {
  const { name } = useSession()
  const t = useTexts(shellTexts)
  const title = t('home-title', { name: callName(name) })
  return (
    <Screen title={t('home')}>
      <div className="rd-page">
        <h1>{title}</h1>
        <Empty
          title={t('directory')}
          why={t('home-why')}
          action={
            <ScreenLink to="/werk/wegwijzer" className="ams-button ams-button--secondary">
              {t('home-action')}
            </ScreenLink>
          }
        />
      </div>
    </Screen>
  )
}
