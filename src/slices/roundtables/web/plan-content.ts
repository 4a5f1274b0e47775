import type { AgendaItem } from './AgendaEditor.tsx'

/** A plan as it is filled in, kept between visits. */
export interface PlanContent {
  readonly day: string
  readonly time: string
  readonly place: string
  readonly evenSo: boolean
  readonly people: readonly string[]
  readonly points: readonly AgendaItem[]
}

export function fitsPlan(stored: unknown): stored is PlanContent {
  if (typeof stored !== 'object' || stored === null) return false
  const { day, time, place, people, points } = stored as Record<string, unknown>
  return (
    [day, time, place].every((text) => typeof text === 'string') &&
    Array.isArray(people) &&
    people.every((id) => typeof id === 'string') &&
    Array.isArray(points) &&
    points.every((point) => typeof point?.title === 'string' && typeof point?.minutes === 'number')
  )
}

/** "14.00", "14:00" and "14" as the clock has it; undefined when it is no time. */
export function readTime(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}
