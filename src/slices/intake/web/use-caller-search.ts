import { useRef, useState } from 'react'
import { callName } from '#shared/names.ts'
import type { PersonHit } from '#slices/people/contract'
import { useHeldEnter, usePersonSearch } from '#slices/people/web'
import type { Call, Caller } from './call.ts'
import { fieldOf, searchId } from './use-call.ts'

export interface CallerSearch {
  readonly people: readonly PersonHit[]
  readonly settled: boolean
  readonly active: number
  readonly type: (text: string) => void
  readonly move: (step: number) => void
  /** Enter: the active hit, also when the answer still has to come. */
  readonly enter: () => void
  readonly choose: (caller: Caller | PersonHit) => void
  /** Back to the results, to choose somebody else. */
  readonly forget: () => void
}

export const hitsId = 'call-hits'

/** Search while typing; choosing somebody brings the cursor to what they ask. */
export function useCallerSearch(call: Call, change: (next: (call: Call) => Call) => void): CallerSearch {
  const [active, setActive] = useState(0)
  const asked = call.caller ? '' : call.typed
  const search = usePersonSearch(asked)
  const { people, settled } = search
  const at = Math.min(active, Math.max(0, people.length - 1))
  const words = (): HTMLElement | null =>
    document.getElementById(fieldOf(call.questions[0]?.key ?? '', 'ownWords'))
  const saidBefore = useRef('')
  const said = (): string => call.questions.map(({ ownWords }) => ownWords).join()
  const take = (person: Caller | PersonHit): void => {
    const caller = 'hit' in person ? person : callerOf(person)
    change((before) => ({ ...before, caller }))
  }
  const choose = (person: Caller | PersonHit): void => {
    take(person)
    setTimeout(() => words()?.focus())
  }
  const enter = useHeldEnter(search, asked, {
    choose: (hit, held) => (held ? take(hit) : choose(hit)),
    wait() {
      saidBefore.current = said()
      words()?.focus()
    },
    doubt() {
      // Whoever writes already is not interrupted: the results stand beside it.
      if (document.activeElement === words() && said() === saidBefore.current)
        document.getElementById(searchId)?.focus()
    },
  })
  return {
    people,
    settled,
    active: at,
    type(text) {
      setActive(0)
      change((before) => ({ ...before, typed: text, caller: null }))
    },
    move: (step) => setActive((from) => (from + step + people.length) % Math.max(1, people.length)),
    choose,
    enter: () => enter(at),
    forget: () => change((before) => ({ ...before, caller: null })),
  }
}

function callerOf(hit: PersonHit): Caller {
  return { id: hit.id, name: hit.name, givenNames: callName(hit.name), hit, newPerson: null }
}
