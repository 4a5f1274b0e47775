import { Outlet } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ScreenLink, usePath } from '#platform/web/navigation.tsx'
import { FrameContext, type ScreenKey } from '#platform/web/screen/frame.ts'
import { readAhead } from '#platform/web/screen/lazy-screen.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { SearchTrigger, Shell } from '#platform/web/ui/index.ts'
import { forgetOldConversation } from '#slices/kitchentable/web'
import { AccountMenu } from './AccountMenu.tsx'
import { KeyList } from './KeyList.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { Offline } from './Offline.tsx'
import { Palette } from './Palette.tsx'
import { screens, screensOf } from './screens.ts'
import { Toasts } from './Toasts.tsx'
import { shellTexts } from './texts.ts'
import { useCounts } from './use-counts.ts'

/** So many screens stand in the top bar at 1366 pixels; the rest is under “Meer”. */
const barSize = 4

/** The frame round every screen: menu of the role, search, account, key strip, offline bar, toasts. */
export function WorkerShell() {
  const { role, municipality } = useSession()
  const t = useTexts(shellTexts)
  const path = usePath()
  const counts = useCounts()
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const [strip, setStrip] = useState<HTMLElement | null>(null)
  const shown = useRef<readonly ScreenKey[]>([])
  useEffect(() => {
    // Leaves the line to what the first screen asks for.
    const timer = setTimeout(() => void readAhead().then(forgetOldConversation), 1500)
    return () => clearTimeout(timer)
  }, [])
  const frame = useMemo(() => {
    const globals: readonly ScreenKey[] = [
      {
        press: ['/', 'ctrl+k'],
        signs: ['/'],
        label: t('search'),
        act: () => setOpen('palette'),
        strip: false,
      },
      { press: '?', signs: ['?'], label: t('all-keys-strip'), act: () => setOpen('keys') },
    ]
    return { strip, globals, shown }
  }, [strip, t])

  const items = screensOf(role).map((name) => {
    const count = counts[name]
    const href = screens[name]
    const current = path === href || path.startsWith(`${href}/`)
    return { href, label: t(name), current, ...(count !== undefined && { count }) }
  })
  return (
    <FrameContext value={frame}>
      <Shell
        brand="Rondom"
        municipality={municipality}
        navLabel={t('menu')}
        skipLabel={t('skip')}
        nav={items.slice(0, barSize)}
        {...(items.length > barSize && { more: <MoreMenu items={items.slice(barSize)} /> })}
        renderLink={({ href, current, children }) => (
          <ScreenLink to={href} current={current}>
            {children}
          </ScreenLink>
        )}
        search={<SearchTrigger label={t('search-or-do')} onOpen={() => setOpen('palette')} />}
        me={<AccountMenu />}
        keyStrip={<div ref={setStrip} />}
      >
        <Offline />
        <Outlet />
        <Toasts />
        {open === 'palette' && <Palette keys={shown.current} onClose={() => setOpen(null)} />}
        {open === 'keys' && (
          <KeyList own={shown.current} globals={frame.globals} onClose={() => setOpen(null)} />
        )}
      </Shell>
    </FrameContext>
  )
}
