import { DescriptionList as AmsDescriptionList } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

export type DescriptionListProps = {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[]
}

export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <AmsDescriptionList className="rd-terms">
      {items.map(({ term, value }) => (
        <AmsDescriptionList.Section key={term}>
          <AmsDescriptionList.Term>{term}</AmsDescriptionList.Term>
          <AmsDescriptionList.Description>{value}</AmsDescriptionList.Description>
        </AmsDescriptionList.Section>
      ))}
    </AmsDescriptionList>
  )
}
