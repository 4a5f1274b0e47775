import { useEffect, useState } from 'react'
import { searchName } from '#shared/names.ts'
import type { PersonHit } from '../contract.ts'
import type { PersonSearch } from './use-person-search.ts'

export interface HeldEnter {
  /** `held`: the answer came after Enter did. */
  readonly choose: (hit: PersonHit, held: boolean) => void
  /** The answer to what was typed is still on its way. */
  readonly wait?: () => void
  /** It came, and does not say who it is. */
  readonly doubt?: () => void
}

/**
 * What Enter does in a search of people: it chooses the hit that is pointed at, never one of an earlier answer. While the
 * answer is on its way Enter is held, and then chooses whom there is no doubt about; typing on takes it back.
 */
export function useHeldEnter(search: PersonSearch, typed: string, acts: HeldEnter): (at: number) => void {
  const { people, settled, hurry } = search
  const [held, setHeld] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of an answer may choose
  useEffect(() => {
    if (held === undefined || (held === typed && !settled)) return
    setHeld(undefined)
    if (held !== typed) return
    const sure = withoutDoubt(people, typed)
    if (sure) acts.choose(sure, true)
    else acts.doubt?.()
  }, [held, typed, settled])
  return (at) => {
    const hit = people[at]
    if (settled) {
      if (hit) acts.choose(hit, false)
    } else if (typed.trim().length >= 2) {
      setHeld(typed)
      hurry()
      acts.wait?.()
    }
  }
}

/** The one hit with exactly the name that was typed, or else the only hit that fits. */
function withoutDoubt(people: readonly PersonHit[], typed: string): PersonHit | undefined {
  const named = people.filter((hit) => searchName(hit.name) === searchName(typed))
  const [only, ...others] = named.length > 0 ? named : people.filter((hit) => hit.fits)
  return others.length === 0 ? only : undefined
}
