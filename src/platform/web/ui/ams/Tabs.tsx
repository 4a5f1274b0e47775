import { Tabs as AmsTabs } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

export type TabsProps = {
  readonly label: string
  readonly active: string
  readonly onChange: (id: string) => void
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly content: ReactNode }[]
}

export function Tabs({ label, active, onChange, tabs }: TabsProps) {
  return (
    <AmsTabs activeTab={active} onTabChange={onChange}>
      <AmsTabs.List aria-label={label}>
        {tabs.map((tab) => (
          <AmsTabs.Button key={tab.id} aria-controls={tab.id}>
            {tab.label}
          </AmsTabs.Button>
        ))}
      </AmsTabs.List>
      {tabs.map((tab) => (
        <AmsTabs.Panel key={tab.id} id={tab.id}>
          {tab.content}
        </AmsTabs.Panel>
      ))}
    </AmsTabs>
  )
}
