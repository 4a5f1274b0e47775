import { ScreenLink } from '#platform/web/navigation.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { lockNow } from '#platform/web/session/use-idle-lock.ts'
import { usePreferences } from '#platform/web/session/use-preferences.ts'
import { Disclosure, Me } from '#platform/web/ui/index.ts'
import { useRoleWord } from '#slices/organisations/web'
import { shellTexts } from './texts.ts'
import { useWorkerActions } from './use-worker-actions.ts'

/** Who I am, and what belongs to me: a disclosure, closed by Escape or by going elsewhere. */
export function AccountMenu() {
  const { name, role, initials, demo } = useSession()
  const t = useTexts(shellTexts)
  const roleWord = useRoleWord()
  const { dayLater, logOut } = useWorkerActions()
  const [{ language }, change] = usePreferences()
  const other = language === 'nl' ? 'en' : 'nl'
  const me = `${name} · ${roleWord(role)}`
  const run = (close: () => void, act: () => void) => () => {
    close()
    act()
  }
  return (
    <Disclosure
      className="rd-account"
      summary={
        <Me initials={initials}>
          {me}
          <span className="rd-hidden">, {t('account')}</span>
        </Me>
      }
    >
      {(close) => (
        <ul>
          <li className="rd-account-who">
            {name}, {roleWord(role)}
          </li>
          <li>
            <ScreenLink to="/werk/voorkeuren" onFollow={close}>
              {t('preferences')}
            </ScreenLink>
          </li>
          <li>
            <button type="button" lang={other} onClick={run(close, () => change({ language: other }))}>
              {t(`language-${other}`)}
            </button>
          </li>
          {demo && (
            <li>
              <button type="button" onClick={run(close, dayLater)}>
                {t('day-later')} <small>{t('day-later-hint')}</small>
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={run(close, () => void lockNow())}>
              {t('lock')}
            </button>
          </li>
          <li>
            <button type="button" onClick={run(close, logOut)}>
              {t('log-out')}
            </button>
          </li>
        </ul>
      )}
    </Disclosure>
  )
}
