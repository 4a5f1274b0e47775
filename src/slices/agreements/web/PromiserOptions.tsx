import { useTexts } from '#platform/web/session/session.ts'
import type { PromiserGroup } from './promisers.ts'
import { agreementTexts } from './texts.ts'

/** Kind and id in one value of a list. */
export function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`
}

export type PromiserOptionsProps = { readonly groups: readonly PromiserGroup[]; readonly myId: string }

/** Everybody who may promise, from near to far. */
export function PromiserOptions({ groups, myId }: PromiserOptionsProps) {
  const t = useTexts(agreementTexts)
  return groups.map(({ name, promisers }) => (
    <optgroup key={name} label={t(`group-${name}`)}>
      {promisers.map((one) => (
        <option key={one.id} value={keyOf(one)}>
          {one.id === myId
            ? t('me-myself', { name: one.name })
            : [one.name, one.organisation].filter(Boolean).join(', ')}
        </option>
      ))}
    </optgroup>
  ))
}
