import { useLayoutEffect, useRef, useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { behind, useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { callName } from '#shared/names.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import type { DecideAtTableInput, ParticipantOut, PointOut, RoundTableView } from '../contract.ts'
import { type ReadSentence, readSentence } from '../rules/sentence.ts'
import type { TableActs } from './use-table.ts'
import { useTableWords } from './use-words.ts'

const empty = { sentence: '', who: '', what: '', forWhom: '', goal: '', when: '', until: '', pulse: '' }
type Content = typeof empty
type Name = keyof Content
const names = Object.keys(empty) as Name[]
/** Chosen in the field itself: no check-in, unlike nothing chosen. */
export const noPulse = 'none'

const fields: Readonly<Record<string, string>> = {
  '/promiserId': 'part-who',
  '/title': 'part-what',
  '/forPersonId': 'part-for',
  '/goalId': 'part-goal',
  '/dueOn': 'part-when',
  '/pulseDays': 'part-pulse',
  '/repeats/until': 'part-until',
}

export interface Deciding {
  readonly sentence: string
  readonly ready: boolean
  readonly savedAt: Date | null
  readonly read: ReadSentence
  /** Each part as it is now: what was corrected, else what the sentence says. */
  readonly parts: {
    readonly who: ParticipantOut | undefined
    readonly what: string
    readonly forWhom: string
    readonly goal: string
    readonly when: string
    /** The last day of what is repeated. */
    readonly until: string
    readonly pulse: number | null
  }
  readonly promisers: readonly ParticipantOut[]
  readonly own: boolean
  readonly busy: boolean
  readonly problem: FormProblem
  readonly set: (name: Name, value: string) => void
  readonly decide: () => void
}

/** The sentence that is typed, kept as typed, and what becomes of it. */
export function useDecide(table: RoundTableView, point: PointOut, acts: TableActs): Deciding {
  const { t } = useTableWords()
  const { id: me, today } = useSession()
  const problem = useProblem((pointer) => fields[pointer] ?? 'sentence')
  const { busy, submit } = useSubmit(problem)
  // What is typed before the draft has come goes behind what that holds.
  const draft = useLineDraft(`round-table-${point.id}`, empty, behind('sentence'))
  const { ready, savedAt } = draft
  const newest = useRef(draft)
  useLayoutEffect(() => {
    newest.current = draft
  })
  // On its way. The draft keeps it until the answer is there; what is typed meanwhile stands behind it, and alone in sight.
  const [sent, setSent] = useState<Content | null>(null)
  const content = sent ? typedSince(draft.content, sent) : draft.content
  const set = (name: Name, value: string): void =>
    draft.set(name, sent && name === 'sentence' ? [sent.sentence, value].filter(Boolean).join(' ') : value)
  const promisers = table.participants.filter(({ presence }) => !presence.startsWith('absent'))
  const people = [
    ...promisers.map(({ holderId, name, kind, organisation }) => ({
      id: holderId,
      name,
      kind,
      organisation,
      me: holderId === me,
    })),
    ...table.members
      .filter(({ id }) => !promisers.some(({ holderId }) => holderId === id))
      .map(({ id, name }) => ({ id, name, kind: 'resident' as const, organisation: null, me: false })),
  ]
  const read = readSentence(content.sentence, people, today)
  const whoId = content.who || read.promiserId
  const parts = {
    who: promisers.find(({ holderId }) => holderId === whoId),
    what: content.what || read.what.slice(0, 120),
    forWhom: content.forWhom || read.forPersonId || point.facts?.forPersonId || table.members[0]?.id || '',
    goal: content.goal || point.facts?.goalId || table.goals[0]?.id || '',
    when: content.when || (read.dueOn ?? ''),
    until: content.until || (read.repeats?.untilOn ?? ''),
    pulse: content.pulse === '' || content.pulse === noPulse ? null : Number(content.pulse),
  }
  const own = parts.who?.holderId === me

  const save = async (): Promise<void> => {
    const body: DecideAtTableInput = {
      sentence: content.sentence,
      title: parts.what,
      promiserKind: parts.who?.kind ?? 'resident',
      promiserId: parts.who?.holderId ?? '',
      forPersonId: parts.forWhom,
      goalId: parts.goal,
      dueOn: parts.when,
      pulseDays: parts.pulse,
      ...(read.repeats && {
        repeats: {
          unit: read.repeats.unit,
          every: read.repeats.every,
          ...(isPlainDate(parts.until) && { until: parts.until }),
        },
      }),
    }
    setSent(content)
    document.getElementById('sentence')?.focus()
    try {
      await post(`/v1/rondetafels/punten/${point.id}/besluiten`, body)
      const { content: now, set: keep, drop } = newest.current
      const since = typedSince(now, content)
      for (const name of names) keep(name, since[name])
      if (names.every((name) => since[name] === '')) void drop()
    } finally {
      setSent(null)
    }
    const name = callName(parts.who?.name ?? '')
    showToast({ message: own ? t('decided-own') : t('decided', { name }) })
    void acts.refreshAll()
  }
  const decide = (): void => {
    const missing = [
      ...(content.sentence.trim() === '' ? [{ fieldId: 'sentence', message: t('what-agree') }] : []),
      ...(parts.who ? [] : [{ fieldId: 'part-who', message: t('part-who') }]),
      ...(parts.when === '' ? [{ fieldId: 'part-when', message: t('part-when') }] : []),
    ]
    const [first] = missing
    if (!first) {
      submit(save)
      return
    }
    const names = missing.map(({ message }) => message.toLowerCase().replace('?', '')).join(', ')
    problem.show(t('part-missing', { parts: names }), missing)
    document.getElementById(first.fieldId)?.focus()
  }
  return {
    sentence: content.sentence,
    ready,
    savedAt,
    read,
    parts,
    promisers,
    own,
    busy,
    problem,
    set,
    decide,
  }
}

/** What was typed behind a sentence that was sent, and the parts that were chosen since. */
function typedSince(now: Content, sent: Content): Content {
  const parts = names.map((name) => [name, now[name] === sent[name] ? '' : now[name]])
  const sentence = now.sentence.replace(sent.sentence, '').replace(/^ /, '')
  return { ...(Object.fromEntries(parts) as Content), sentence }
}
