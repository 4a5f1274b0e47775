import { useEffect, useState } from 'react'
import { callName, searchName } from '#shared/names.ts'
import type { PersonHit } from '#slices/people/contract'
import { usePersonSearch } from '#slices/people/web'
import type { Call, Caller } from './call.ts'
import { fieldOf } from './use-call.ts'

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
  const { people, settled, hurry } = usePersonSearch(call.caller ? '' : call.typed)
  const [hasty, setHasty] = useState(false)
  const choose = (person: Caller | PersonHit): void => {
    const caller = 'hit' in person ? person : callerOf(person)
    setHasty(false)
    change((before) => ({ ...before, caller }))
    const first = call.questions[0]
    if (first) setTimeout(() => document.getElementById(fieldOf(first.key, 'ownWords'))?.focus())
  }
  // Enter came before the answer: it holds when the answer leaves no doubt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of an answer may choose
  useEffect(() => {
    if (!hasty || !settled) return
    const sure = withoutDoubt(people, call.typed)
    if (sure) choose(sure)
    setHasty(false)
  }, [hasty, settled])
  return {
    people,
    settled,
    active: Math.min(active, Math.max(0, people.length - 1)),
    type(text) {
      setActive(0)
      setHasty(false)
      change((before) => ({ ...before, typed: text, caller: null }))
    },
    move: (step) => setActive((at) => (at + step + people.length) % Math.max(1, people.length)),
    choose,
    enter() {
      const hit = people[Math.min(active, people.length - 1)]
      if (settled && hit) choose(hit)
      else if (!settled) {
        setHasty(true)
        hurry()
      }
    },
    forget: () => change((before) => ({ ...before, caller: null })),
  }
}

/** The one hit with exactly the name that was typed, or else the only hit that fits. */
function withoutDoubt(people: readonly PersonHit[], typed: string): PersonHit | undefined {
  const named = people.filter((hit) => searchName(hit.name) === searchName(typed))
  const [only, ...others] = named.length > 0 ? named : people.filter((hit) => hit.fits)
  return others.length === 0 ? only : undefined
}

function callerOf(hit: PersonHit): Caller {
  return { id: hit.id, name: hit.name, givenNames: callName(hit.name), hit, newPerson: null }
}
