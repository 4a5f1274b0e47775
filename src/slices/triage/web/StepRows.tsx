import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Chip, OptionRow } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import type { HelpOption } from '#slices/organisations/contract'
import { type Step, type Verdict, verdicts } from '../rules/steps.ts'
import type { Weighed } from './decision.ts'
import { triageTexts } from './texts.ts'

export type StepRowsProps = {
  readonly step: Step
  readonly options: readonly HelpOption[]
  /** All options of the step, also those that are folded away. */
  readonly weighable: readonly HelpOption[]
  /** Something further away is chosen: why is this not enough? */
  readonly asks: boolean
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly considered: Weighed
  readonly onConsider: (considered: Weighed) => void
}

/** One of the six steps: its options, and in one tap why they are not enough. */
export function StepRows(props: StepRowsProps) {
  const { step, options, weighable, asks, chosen, onChoose, considered, onConsider } = props
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const left = weighable.filter(({ id }) => !chosen.includes(id))
  const pressed = (verdict: Verdict): boolean => left.some(({ id }) => considered[id] === verdict)
  const consider = (verdict: Verdict, on: boolean): void => {
    const rest = Object.entries(considered).filter(([id]) => !left.some((option) => option.id === id))
    onConsider(Object.fromEntries([...rest, ...(on ? left.map(({ id }) => [id, verdict] as const) : [])]))
  }
  return (
    <>
      <li className="rd-step">{t(`step${step}`)}</li>
      {options.map((option) => (
        <OptionRow
          key={option.id}
          name={option.name}
          {...(option.detail !== '' && { detail: option.detail })}
          price={`${option.yearlyPrice > 0 ? '± ' : ''}${inEuros(option.yearlyPrice, language)}`}
          wait={<Wait days={option.waitDays} />}
          checked={chosen.includes(option.id)}
          onChange={(checked) =>
            onChoose(checked ? [...chosen, option.id] : chosen.filter((id) => id !== option.id))
          }
        />
      ))}
      {asks && left.length > 0 && (
        <li className="rd-step-why">
          <fieldset>
            <legend>{t('why-not-enough')}</legend>
            {verdicts.map((verdict) => (
              <Chip key={verdict} pressed={pressed(verdict)} onToggle={(on) => consider(verdict, on)}>
                {t(`verdict-${verdict}`)}
              </Chip>
            ))}
          </fieldset>
        </li>
      )}
    </>
  )
}

function Wait({ days }: { readonly days: number | null }) {
  const t = useTexts(triageTexts)
  if (days === null) return t('wait-unknown')
  if (days === 0) return t('wait-none')
  return days < 14 ? t('wait-days', { count: days }) : t('wait-weeks', { count: Math.round(days / 7) })
}
