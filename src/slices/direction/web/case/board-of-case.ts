import type { Language } from '#platform/i18n/language.ts'
import type { PlanGoal, PlanPerson, PlanPromise } from '#platform/web/ui/index.ts'
import type { AgreementWords } from '#slices/agreements/web'
import { goalOnBoard } from '#slices/plans/web'
import type { CaseView } from '../../contract.ts'
import { byMark } from './by-mark.ts'
import { peopleOf } from './case-people.ts'

export interface BoardOfCase {
  readonly goals: readonly PlanGoal[]
  readonly people: readonly PlanPerson[]
  readonly promises: readonly PlanPromise[]
}

/** Goals by people: each agreement under its goal, at the person for whom it is. */
export function boardOf(
  file: CaseView,
  words: AgreementWords,
  language: Language,
  elsewhere: string,
  waitsFor: (title: string) => string,
): BoardOfCase {
  const people = peopleOf(file)
  const central = (id: string): number => (id === file.centralPersonId ? 0 : 1)
  return {
    goals: file.goals.map((goal) => goalOnBoard(goal, language)),
    people: [
      ...[...file.members]
        .sort((a, b) => central(a.id) - central(b.id))
        .map(({ id, age }) => ({ id, name: people.short(id), ...(age !== null && { detail: String(age) }) })),
      ...leftOnPlan(file).map((id) => ({ id, name: people.short(id), detail: elsewhere })),
    ],
    promises: [...file.agreements].sort(byMark).map((agreement) => ({
      id: agreement.id,
      goalId: agreement.goalId,
      personId: agreement.forPersonId,
      state: agreement.mark,
      title: agreement.title,
      stateText:
        agreement.mark === 'renegotiated' ? words.marks.renegotiated : words.stateWithDays(agreement),
      line:
        waitLine(file, agreement, waitsFor) ??
        lineOf(agreement, people.promiserShort(agreement), words.brief(agreement.dueOn)),
    })),
  }
}

/** "wacht op schuldintake" instead of a date that does not run yet. */
function waitLine(
  { agreements }: CaseView,
  { mark, waits }: CaseView['agreements'][number],
  waitsFor: (title: string) => string,
): string | undefined {
  if (waits === null || (mark !== 'accepted' && mark !== 'renegotiated')) return undefined
  const other = agreements.find(({ id }) => id === waits.on)
  return other && waitsFor(other.title)
}

/** "Karin Postma" where somebody must act; else the shorter of name and organisation, and the date. */
function lineOf({ mark, promiser }: CaseView['agreements'][number], name: string, date: string): string {
  if (mark === 'late' || mark === 'silent' || mark === 'at-risk') return name
  const { organisation } = promiser
  const who = organisation && organisation.length < name.length ? organisation : name
  return `${who} · ${date.replaceAll(' ', '\u00a0')}`
}

/** Who no longer lives here, but for whom something was agreed: their column stays until it is settled. */
function leftOnPlan({ members, agreements }: CaseView): string[] {
  const here = new Set(members.map(({ id }) => id))
  return [...new Set(agreements.map(({ forPersonId }) => forPersonId))].filter((id) => !here.has(id))
}
