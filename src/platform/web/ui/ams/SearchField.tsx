import { SearchField as AmsSearchField } from '@amsterdam/design-system-react'
import type { Ref } from 'react'

export type SearchFieldProps = {
  readonly label: string
  readonly buttonLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSearch?: () => void
  readonly placeholder?: string
  readonly name?: string
  readonly ref?: Ref<HTMLInputElement>
}

export function SearchField(props: SearchFieldProps) {
  const { label, buttonLabel, value, onChange, onSearch, ref, ...input } = props
  return (
    <AmsSearchField
      onSubmit={(event) => {
        event.preventDefault()
        onSearch?.()
      }}
    >
      <AmsSearchField.Input
        {...input}
        {...(ref && { ref })}
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <AmsSearchField.Button>{buttonLabel}</AmsSearchField.Button>
    </AmsSearchField>
  )
}
