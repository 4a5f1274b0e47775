import type { PlainDate } from '#shared/plain-date.ts'
import type { Forming, Shown } from './draft.ts'
import type { Talk } from './use-conversation.ts'

/** The agreement that is being talked about, kept on the device as it is typed; who may promise, and who says yes here. */
export function useForming(talk: Talk, { people, goals }: Shown) {
  const { table, forming } = talk.conversation
  const residents = table.sitters.map(({ personId }) => personId)
  const own = people.filter(({ id, member }) => !member || residents.includes(id)).map(({ id }) => id)
  const promisers = [...own, ...table.helpers.map(({ id }) => id)]
  const empty: Forming = {
    goalId: goals[0]?.id ?? '',
    promiserId: '',
    what: '',
    when: '',
    beginsOn: table.today as PlainDate,
    yes: [],
  }
  const kept = forming ?? empty
  // Whoever was drawn and taken away again promises nothing.
  const fields = promisers.includes(kept.promiserId) ? kept : { ...kept, promiserId: '' }
  const set = (change: Partial<Forming>): void => talk.form({ ...fields, ...change })
  const drawn = people.filter(({ id }) => !table.people.some((one) => one.id === id)).map(({ id }) => id)
  const hasSaid = (id: string): boolean => fields.yes.some(({ personId }) => personId === id)
  return {
    fields,
    set,
    promisers,
    // Who sits at the table, or was drawn at it, says yes here; all others are asked as ever.
    askYes: [
      ...drawn.filter((id) => id === fields.promiserId),
      ...residents.filter((id) => id === fields.promiserId || id === table.centralPersonId),
    ],
    hasSaid,
    toggle(personId: string): void {
      const others = fields.yes.filter((one) => one.personId !== personId)
      set({ yes: hasSaid(personId) ? others : [...others, { personId, at: new Date().toISOString() }] })
    },
  }
}
