import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Select } from '#platform/web/ui/index.ts'
import type { Addressee } from '../contract.ts'
import { intakeTexts } from './texts.ts'

export type AddresseeSelectProps = {
  readonly id: string
  readonly value: string
  readonly empty: string
  readonly onChange: (value: string) => void
  readonly label?: string
}

/** A team or a colleague; the value is `team:` or `worker:` with an id. */
export function AddresseeSelect({ id, value, empty, onChange, label }: AddresseeSelectProps) {
  const t = useTexts(intakeTexts)
  const { data } = useRead<{ readonly addressees: readonly Addressee[] }>('/v1/ontvangers')
  return (
    <Select
      id={id}
      value={value}
      {...(label !== undefined && { 'aria-label': label })}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{empty}</option>
      {(['team', 'worker'] as const).map((kind) => (
        <optgroup key={kind} label={t(`addressee-${kind}`)}>
          {(data?.addressees ?? [])
            .filter((one) => one.kind === kind)
            .map((one) => (
              <option key={one.id} value={`${kind}:${one.id}`}>
                {one.name}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  )
}

/** The value as the server wants it; nothing for the empty one. */
export function addresseeOf(value: string): { teamId: string } | { workerId: string } | undefined {
  const [kind, id] = value.split(':')
  if (id === undefined) return undefined
  return kind === 'team' ? { teamId: id } : { workerId: id }
}
