import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { type AgreementOut, type CanWaitFor, mayWait, type WaitChoice, type WaitKind } from '../contract.ts'
import { keyOf } from './PromiserOptions.tsx'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export interface WaitGroup {
  readonly kind: WaitKind
  readonly choices: readonly { readonly key: string; readonly title: string; readonly words: string }[]
}

export interface WaitChoices {
  readonly groups: readonly WaitGroup[]
  /** What it is called, also when there is nothing to wait for any more. */
  readonly titleOf: (waits: { readonly kind: WaitKind; readonly on: string }) => string | undefined
}

/** Everything of the case for which an agreement can wait: the others, referrals, steps of the route. */
export function useWaitChoices(
  caseId: string,
  agreements: readonly AgreementOut[],
  self?: string,
): WaitChoices {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const { data } = useRead<CanWaitFor>(`/v1/casussen/${caseId}/wachtbaar`)
  const elsewhere = data?.choices ?? []
  const others = agreements
    .filter((one) => one.id !== self && mayWait(one.state))
    .map((one) => ({
      key: keyOf({ kind: 'agreement', id: one.id }),
      title: one.title,
      words: `${one.title}, ${one.promiser.name}, ${words.brief(one.dueOn)}`,
    }))
  const named = ({ kind, title }: WaitChoice): string =>
    kind === 'referral' ? t('wait-referral-to', { name: title }) : title
  const of = (kind: WaitKind) =>
    elsewhere
      .filter((one) => one.kind === kind && one.open)
      .map((one) => ({
        key: keyOf(one),
        title: named(one),
        words: [named(one), ...(one.expectedOn === null ? [] : [words.brief(one.expectedOn)])].join(', '),
      }))
  const groups: readonly WaitGroup[] = [
    { kind: 'agreement', choices: others },
    { kind: 'referral', choices: of('referral') },
    { kind: 'route-step', choices: of('route-step') },
  ]
  return {
    groups: groups.filter(({ choices }) => choices.length > 0),
    titleOf({ kind, on }) {
      if (kind === 'agreement') return agreements.find(({ id }) => id === on)?.title
      const found = elsewhere.find(({ id }) => id === on)
      return found && named(found)
    },
  }
}
