import { execute } from '#platform/db/database.ts'
import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { HelpedProps } from '../props.ts'
import { directorOf, ownWish } from '../reads.ts'
import { isUnhappy, lastDay, standingOf, type VerdictAnswer } from '../rules/answer.ts'
import { lockOwn } from '../store.ts'
import { type Door, throughDoor } from './through-door.ts'

export interface Shown {
  readonly faults?: HelpedProps['faults']
  readonly filled?: {
    readonly answer: VerdictAnswer | undefined
    readonly words: string
    readonly shared: boolean
  }
  readonly done?: HelpedProps['done']
}

/** Where a question stands: in Mijn plan, or behind its code. */
export function addressOfDoor(door: Door): string {
  return door.kind === 'own' ? `/mijn-plan/geholpen/${door.id}` : `/oordeel/${door.code}`
}

const nothing = {
  about: '',
  helperName: '',
  answer: null,
  words: '',
  shared: false,
  wantsCall: false,
} as const

/** The page with the one question; what it is about is left out for who has only the code. */
export async function viewVerdict(
  context: Context,
  door: Door,
  { faults = [], filled, done = null }: Shown = {},
): Promise<PageReply | Refusal> {
  const { language } = context
  let props: HelpedProps | undefined
  const answer = await throughDoor(context, door, async (work, id) => {
    const asked = await lockOwn(work.trx, work.tenantId, id)
    if (!asked) return refuse('not-found')
    // Of what was taken back nothing shows: a mail or letter may lie before somebody else.
    const verdict = asked.withdrawn ? { ...asked, ...nothing } : asked
    const [director, wish] = [directorOf(verdict.caseId), ownWish()]
    const [directors, wishes] = await Promise.all([
      execute<{ name: string; phone: string }>(work.trx, director.text, director.values),
      execute<{ stopped: boolean }>(work.trx, wish.text, wish.values),
    ])
    work.touch(verdict.personId)
    props = {
      language,
      today: work.today,
      self: addressOfDoor(door),
      signedIn: door.kind === 'own',
      stepKind: verdict.stepKind,
      about: door.kind === 'own' ? verdict.about : '',
      helper: verdict.helperName,
      stepOn: verdict.stepOn,
      standing: standingOf(verdict, work.today),
      lastDay: lastDay(verdict),
      answer: filled ? (filled.answer ?? null) : verdict.answer,
      words: filled?.words ?? verdict.words,
      shared: filled?.shared ?? verdict.shared,
      wantsCall: verdict.wantsCall,
      unhappy: isUnhappy(verdict.answer),
      director: directors[0] ?? null,
      stopped: wishes[0]?.stopped ?? false,
      faults,
      done,
    }
    return { status: 204 }
  })
  if (isRefusal(answer)) return answer
  return props
    ? { page: 'helped', props: { ...props }, status: faults.length > 0 ? 400 : 200 }
    : refuse('not-found')
}
