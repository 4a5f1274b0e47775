import type { Actor } from '#platform/access/policy.ts'
import type { Promiser, World } from '../world.ts'

/** What becomes of a promise, decided by chance when it is made. */
export type Fate = 'kept' | 'late' | 'silent' | 'at-risk' | 'broken' | 'countered' | 'unanswered'

export interface Running {
  readonly caseId: string
  readonly id: string
  readonly promiser: Promiser
  /** Days from today. */
  readonly due: number
  readonly pulse: number | null
  readonly fate: Fate
}

export interface Step {
  readonly at: Date
  readonly act: () => Promise<unknown>
}

/** The steps of one promise from the day it was made to its end; whoever lets it slip is followed up in the end. */
export function stepsOf(world: World, director: Actor, planned: number, one: Running): Step[] {
  const { random } = world
  const accepted = planned + random.int(1, 4)
  const step = (day: number, act: () => Promise<unknown>): Step => ({
    at: world.at(day, random.int(8, 16), random.int(0, 59)),
    act,
  })
  const answer = (command: 'accept' | 'keep' | 'counter', input = {}) =>
    world.answer(director, one.promiser, one.id, command, input)
  const pulse = (reply: 'on-track' | 'at-risk', words = '') =>
    world.pulse(director, one.promiser, one.id, reply, words)
  const steer = (command: 'break' | 'cancel' | 'recover' | 'agree-to-date', remark = '') =>
    world.steer(director, one.id, command, { remark })
  const keep = (day: number) => step(day, () => answer('keep'))
  const accept = step(accepted, () => answer('accept'))
  const heard = checkIns(accepted, one)
  const onTrack = (days: readonly number[]) => days.map((day) => step(day, () => pulse('on-track')))

  switch (one.fate) {
    case 'unanswered':
      return [
        step(planned + random.int(14, 30), () =>
          steer('cancel', 'Er kwam geen antwoord; het loopt nu anders.'),
        ),
      ]
    case 'countered': {
      const other = { dueOn: world.day(one.due + 14), remark: 'Eerder lukt het ons niet.' }
      const agreed = accepted + random.int(5, 14)
      return [
        step(accepted, () => answer('counter', other)),
        step(agreed, () => steer('agree-to-date')),
        keep(one.due + 14),
      ]
    }
    case 'kept':
      return [accept, ...onTrack(heard), keep(one.due - random.int(0, 1))]
    case 'late': {
      const kept = one.due + random.int(6, 24)
      // Who will keep it after today is still late on Vandaag.
      const called =
        kept < 0
          ? [{ at: world.at(kept - 3, 10), act: () => world.followUp(director, one.caseId, one.id) }]
          : []
      return [accept, ...onTrack(heard), ...called, keep(kept)]
    }
    case 'broken':
      return [
        accept,
        ...onTrack(heard),
        step(one.due + 2, () => steer('break', 'Niet gelukt, ook niet na bellen.')),
      ]
    case 'silent': {
      const told = heard.slice(0, Math.floor(heard.length / 2))
      return [accept, ...onTrack(told), keep(one.due + 1)]
    }
    case 'at-risk': {
      const told = heard.slice(0, -1)
      const warned = heard.at(-1) ?? accepted + 1
      const steps = [
        accept,
        ...onTrack(told),
        step(warned, () => pulse('at-risk', 'Er is een wachtlijst bij ons.')),
      ]
      return [...steps, keep(Math.max(one.due, warned + 1) + random.int(1, 6))]
    }
  }
}

/** The days on which a check-in is answered: by rhythm, and not on the last days. */
function checkIns(accepted: number, { pulse, due }: Running): number[] {
  const days: number[] = []
  if (pulse !== null) for (let day = accepted + pulse; day < due - 1; day += pulse) days.push(day)
  return days
}
