import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { usePreferences } from '#platform/web/session/use-preferences.ts'
import { CommandPalette } from '#platform/web/ui/index.ts'
import { searchName } from '#shared/names.ts'
import type { CaseList } from '#slices/direction/contract'
import { screens, screensOf } from './screens.ts'
import { shellTexts } from './texts.ts'
import { useWorkerActions } from './use-worker-actions.ts'

export type PaletteProps = { readonly keys: readonly ScreenKey[]; readonly onClose: () => void }

interface Command {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly keys?: string
  readonly run: () => void
}

/** Search or do: screens, households, what this screen can do, and settings. */
export function Palette({ keys, onClose }: PaletteProps) {
  const { role } = useSession()
  const t = useTexts(shellTexts)
  const go = useGo()
  const [query, setQuery] = useState('')
  const cases = useRead<CaseList>(role === 'director' || role === 'professional' ? '/v1/casussen' : undefined)
  const groups = [
    {
      title: t('on-this-screen'),
      commands: keys.filter(({ signs }) => signs.length === 1).map(commandOfKey),
    },
    {
      title: t('go-to'),
      commands: screensOf(role).map((name) => ({ id: name, label: t(name), run: () => go(screens[name]) })),
    },
    {
      title: t('households'),
      commands: (cases.data?.cases ?? []).map(({ id, household, centralPerson }) => ({
        id,
        label: household,
        hint: centralPerson,
        run: () => go(`${screens.households}/${id}`),
      })),
    },
    { title: t('settings'), commands: useSettings() },
  ]
  const wanted = searchName(query)
  const found = groups.map(({ title, commands }) => ({
    title,
    items: commands
      .filter(({ label, hint = '' }: Command) => searchName(`${label} ${hint}`).includes(wanted))
      .slice(0, 12)
      .map(({ run, ...item }) => item),
  }))
  const choose = (id: string): void => {
    onClose()
    groups
      .flatMap(({ commands }) => commands)
      .find((command) => command.id === id)
      ?.run()
  }
  return (
    <CommandPalette
      open
      onClose={onClose}
      query={query}
      onQuery={setQuery}
      groups={found}
      waits={cases.isLoading}
      onChoose={choose}
      labels={{
        title: t('search-or-do'),
        placeholder: t('palette-hint'),
        results: (count) => t('found', { count }),
        close: t('close'),
      }}
    />
  )
}

function commandOfKey({ label, signs, act }: ScreenKey): Command {
  const [sign] = signs
  return {
    id: `key ${label}`,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    ...(sign && { keys: sign }),
    run: () => act(0),
  }
}

function useSettings(): readonly Command[] {
  const { demo } = useSession()
  const t = useTexts(shellTexts)
  const go = useGo()
  const { dayLater, logOut } = useWorkerActions()
  const [{ singleKeys, language, theme, density }, change] = usePreferences()
  const other = language === 'nl' ? 'en' : 'nl'
  const themes = (['auto', 'light', 'dark'] as const).filter((choice) => choice !== theme)
  const space = density === 'compact' ? 'roomy' : 'compact'
  return [
    ...(demo ? [{ id: 'day-later', label: t('day-later'), hint: t('day-later-hint'), run: dayLater }] : []),
    {
      id: 'language',
      label: t(`language-${other}`),
      hint: t('language'),
      run: () => change({ language: other }),
    },
    ...themes.map((choice) => ({
      id: `theme-${choice}`,
      label: t(`theme-${choice}`),
      hint: t('theme'),
      run: () => change({ theme: choice }),
    })),
    {
      id: 'density',
      label: t(`density-${space}`),
      hint: t('density'),
      run: () => change({ density: space }),
    },
    {
      id: 'single-keys',
      label: t(singleKeys ? 'turn-off-single-keys' : 'turn-on-single-keys'),
      run: () => change({ singleKeys: !singleKeys }),
    },
    { id: 'preferences', label: t('preferences'), run: () => go('/werk/voorkeuren') },
    { id: 'log-out', label: t('log-out'), run: logOut },
  ]
}
