import { type ReactNode, useState } from 'react'
import {
  CommandPalette,
  KeyStrip,
  type KeyStripItem,
  Me,
  SearchTrigger,
  Shell,
  type ShellNavItem,
  useKeys,
  useTyping,
} from '../index.ts'

type GalleryShellProps = {
  readonly nav: readonly ShellNavItem[]
  readonly me?: readonly [initials: string, line: string]
  readonly keys: readonly KeyStripItem[]
  readonly focusTitle?: ReactNode
  readonly saved?: ReactNode
  readonly children: ReactNode
}

export const directorNav = (current: number): ShellNavItem[] =>
  [
    { href: '#vandaag', label: 'Vandaag', count: 9 },
    { href: '#huishoudens', label: 'Huishoudens', count: 36 },
    { href: '#afspraken', label: 'Afspraken' },
    { href: '#hulp', label: 'Hulp zoeken' },
    { href: '#overleg', label: 'Overleg' },
  ].map((item, index) => ({ ...item, current: index === current }))

const groups = [
  {
    title: 'Doen',
    items: [
      { id: 'call', label: 'Bel Karin Postma', hint: 'te laat, 6 dagen', keys: 'B' },
      { id: 'new', label: 'Nieuwe afspraak', hint: 'huishouden Terpstra', keys: 'A' },
    ],
  },
  { title: 'Gaan naar', items: [{ id: 'rob', label: 'Rob Terpstra', hint: 'Lindelaan 8' }] },
]

export function GalleryShell({
  nav,
  me = ['NH', 'Nadia Haddou · regievoerder'],
  keys,
  focusTitle,
  saved,
  children,
}: GalleryShellProps) {
  const [open, setOpen] = useState(new URLSearchParams(location.search).has('palette'))
  const [query, setQuery] = useState('')
  const typing = useTyping()
  useKeys({ '/': () => setOpen(true), 'ctrl+k': () => setOpen(true) })
  const found = groups.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.label.toLowerCase().includes(query.toLowerCase())),
  }))
  return (
    <Shell
      brand="Rondom"
      municipality="Gemeente Rondveld"
      nav={nav}
      navLabel="Hoofdmenu"
      skipLabel="Naar de inhoud"
      search={<SearchTrigger label="Zoek of doe iets" onOpen={() => setOpen(true)} />}
      me={<Me initials={me[0]}>{me[1]}</Me>}
      keyStrip={
        <KeyStrip
          label="Toetsen"
          items={keys}
          typing={typing}
          {...(focusTitle !== undefined && { focusTitle })}
          {...(saved !== undefined && { saved })}
        />
      }
    >
      {children}
      <CommandPalette
        open={open}
        onClose={() => setOpen(false)}
        query={query}
        onQuery={setQuery}
        groups={found}
        onChoose={() => setOpen(false)}
        labels={{
          title: 'Zoek of doe iets',
          placeholder: 'Naam, adres, nummer of wat je wilt doen',
          results: (count) => `${count} gevonden`,
          close: 'Sluit',
        }}
      />
    </Shell>
  )
}
