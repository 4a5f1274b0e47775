import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { lockNow } from '#platform/web/session/use-idle-lock.ts'
import { usePreferences } from '#platform/web/session/use-preferences.ts'
import { Me } from '#platform/web/ui/index.ts'
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
  const menu = useRef<HTMLDetailsElement>(null)
  const me = `${name} · ${roleWord(role)}`
  const close = (): void => {
    if (menu.current) menu.current.open = false
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    close()
    menu.current.querySelector('summary')?.focus()
  }
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== null) close()
  }
  const run = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <details ref={menu} className="rd-account" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary>
        <Me initials={initials}>
          {me}
          <span className="rd-hidden">, {t('account')}</span>
        </Me>
      </summary>
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
          <button type="button" lang={other} onClick={run(() => change({ language: other }))}>
            {t(`language-${other}`)}
          </button>
        </li>
        {demo && (
          <li>
            <button type="button" onClick={run(dayLater)}>
              {t('day-later')} <small>{t('day-later-hint')}</small>
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={run(() => void lockNow())}>
            {t('lock')}
          </button>
        </li>
        <li>
          <button type="button" onClick={run(logOut)}>
            {t('log-out')}
          </button>
        </li>
      </ul>
    </details>
  )
}
