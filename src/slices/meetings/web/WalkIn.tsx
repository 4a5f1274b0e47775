import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { FormField, Select } from '#platform/web/ui/index.ts'
import type { Directory } from '#slices/organisations/contract'
import type { MeetingView } from '../contract.ts'
import { meetingTexts } from './texts.ts'

export type WalkInProps = {
  readonly known: readonly string[]
  readonly onAdd: (colleague: MeetingView['participants'][number]) => void
}

/** Somebody who came without having signed up. */
export function WalkIn({ known, onAdd }: WalkInProps) {
  const t = useTexts(meetingTexts)
  const colleagues = useRead<Directory>('/v1/wegwijzer').data?.workers ?? []
  const choose = (chosen: string): void => {
    const found = colleagues.find(({ id }) => id === chosen)
    if (found) onAdd({ id: found.id, name: found.name, organisation: found.organisation })
  }
  return (
    <div className="rd-no-print rd-meeting-walk-in">
      <FormField id="meeting-walk-in" label={t('walk-in-add')}>
        {(control) => (
          <Select {...control} value="" onChange={({ currentTarget: { value } }) => choose(value)}>
            <option value="">{t('walk-in-choose')}</option>
            {colleagues
              .filter(({ id }) => !known.includes(id))
              .map(({ id, name, organisation }) => (
                <option key={id} value={id}>
                  {name}, {organisation}
                </option>
              ))}
          </Select>
        )}
      </FormField>
    </div>
  )
}
