import type { PossibilitiesOut, ProfileOut } from '../contract.ts'
import { numberOf } from './TypedField.tsx'

type Lists = Pick<
  PossibilitiesOut,
  'days' | 'parts' | 'means' | 'languages' | 'licences' | 'sectors' | 'needs' | 'wishes' | 'burdens'
>

/** The form as it is filled in: numbers are text until they are sent. */
export interface PossibilitiesForm extends Lists {
  readonly wants: string
  readonly can: string
  readonly hoursMin: string
  readonly hoursMax: string
  readonly travelMinutes: string
  readonly source: ProfileOut['source']
}

const empty: PossibilitiesForm = {
  ...{ wants: '', can: '', hoursMin: '', hoursMax: '', travelMinutes: '', source: 'together' },
  ...{ days: null, parts: null, means: null, languages: null, licences: null },
  ...{ sectors: null, needs: null, wishes: null, burdens: null },
}

export function formOf(profile: ProfileOut | undefined): PossibilitiesForm {
  if (!profile) return empty
  const { content } = profile
  const typed = (value: number | null): string => (value === null ? '' : String(value))
  return {
    ...content,
    hoursMin: typed(content.hoursMin),
    hoursMax: typed(content.hoursMax),
    travelMinutes: typed(content.travelMinutes),
    source: 'together',
  }
}

export function bodyOf({ source: _, ...form }: PossibilitiesForm) {
  const number = (typed: string) => (typed.trim() === '' ? null : numberOf(typed))
  return {
    ...form,
    hoursMin: number(form.hoursMin),
    hoursMax: number(form.hoursMax),
    travelMinutes: number(form.travelMinutes),
  }
}

/** Whether a stored draft still has the shape of the form. */
export function fitsForm(stored: unknown): stored is PossibilitiesForm {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    Object.keys(empty).every((name) => Object.hasOwn(stored, name))
  )
}
