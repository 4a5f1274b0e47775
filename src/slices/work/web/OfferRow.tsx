import { phoneLink } from '#platform/web/site/index.ts'
import { ActionRow, StateWord, Voice } from '#platform/web/ui/index.ts'
import type { OfferOut } from '../contract.ts'
import { OutflowLine } from './OutflowLine.tsx'
import { caseWorkPath } from './paths.ts'
import { useWorkWords } from './use-words.ts'

export type OfferRowProps = {
  readonly offer: OfferOut
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onStep: () => void
  readonly onOutflow: () => void
}

const marks = { talk: 'at-risk', silent: 'silent', late: 'late', going: 'accepted' } as const

/** One offer: how far it is, for whom, where, and the next step. */
export function OfferRow({ offer, selected, onSelect, onStep, onOutflow }: OfferRowProps) {
  const { t, words, day } = useWorkWords()
  const { standing, state, startedOn, trialUntil, daysLeft, phone } = offer
  const detail =
    standing === 'silent'
      ? t('silent-days', { count: offer.silentDays })
      : daysLeft === null
        ? undefined
        : daysLeft < 0
          ? t('days-late', { count: -daysLeft })
          : daysLeft === 0
            ? t('start-today')
            : t('days-left', { count: daysLeft })
  const money = startedOn !== null && offer.mayMoney
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <StateWord
          state={standing === null ? 'kept' : marks[standing]}
          word={t(`state-${state}`)}
          {...(detail !== undefined && { detail })}
        />
      }
      title={<span dir="auto">{`${offer.person}: ${offer.title}`}</span>}
      href={caseWorkPath(offer.caseId)}
      line={
        <>
          {[
            t('place-of', { kind: words.kind(offer.kind), organisation: offer.organisation }),
            ...(offer.young ? [t('only-young')] : []),
            ...(state === 'trial' && trialUntil ? [t('trial-until', { date: day(trialUntil) })] : []),
            startedOn === null
              ? t('offered-on', { date: day(offer.offeredOn), name: offer.offeredBy })
              : t('started-on', { date: day(startedOn) }),
          ].join(' · ')}
          {offer.answerWords !== '' && (
            <span className="rd-work-line">
              <Voice>{offer.answerWords}</Voice>
            </span>
          )}
          {offer.outflow && <OutflowLine outflow={offer.outflow} whole={selected} />}
          {selected && (
            <span className="rd-work-line">
              {offer.despite !== '' && `${t('offered-despite', { words: offer.despite })} · `}
              {phone !== null && phone !== '' && <a href={phoneLink(phone)}>{t('call', { phone })}</a>}
            </span>
          )}
        </>
      }
      {...(money && offer.outflow === null
        ? { action: { label: t('outflow-do'), onAct: onOutflow, ...(selected && { keys: 'U' }) } }
        : standing !== null &&
          offer.steps.length > 0 && {
            action: { label: t('next'), onAct: onStep, ...(selected && { keys: '↵' }) },
          })}
      more={[
        ...(money && offer.outflow !== null
          ? [{ keys: 'U', label: t('outflow-change'), onAct: onOutflow }]
          : []),
        ...(state === 'started' && offer.steps.length > 0
          ? [{ keys: '↵', label: t('do-end'), onAct: onStep }]
          : []),
      ]}
    />
  )
}
