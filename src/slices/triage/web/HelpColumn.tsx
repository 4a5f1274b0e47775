import { useTexts } from '#platform/web/session/session.ts'
import { Kbd, RingLevel } from '#platform/web/ui/index.ts'
import { TermText } from '#slices/glossary/web'
import type { HelpOption } from '#slices/organisations/contract'
import type { Weighed } from './decision.ts'
import { StepRows } from './StepRows.tsx'
import { triageTexts } from './texts.ts'

export type HelpColumnProps = {
  readonly options: readonly HelpOption[] | undefined
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly considered: Weighed
  readonly onConsider: (considered: Weighed) => void
  readonly all: boolean
  readonly onAll: (all: boolean) => void
}

/** Three rings as they are drawn everywhere; in them the six steps of the law. */
const rings = [
  [1, [1, 2]],
  [2, [3, 4]],
  [3, [5, 6]],
] as const
const shownPerStep = 2

/** What can help, from near to far, with price and wait, and why what is nearer is not enough. */
export function HelpColumn(props: HelpColumnProps) {
  const { options = [], chosen, onChoose, considered, onConsider, all, onAll } = props
  const t = useTexts(triageTexts)
  const inStep = (step: number): readonly HelpOption[] => options.filter(({ ring }) => ring === step)
  const furthest = Math.max(0, ...options.filter(({ id }) => chosen.includes(id)).map(({ ring }) => ring))
  const isShown = (option: HelpOption, index: number): boolean =>
    all || index < shownPerStep || chosen.includes(option.id)
  const hidden = rings.some(([, steps]) => steps.some((step) => inStep(step).length > shownPerStep))
  return (
    <section aria-label={t('can-help')} id="triage-steps" tabIndex={-1}>
      <h2>
        {t('can-help')} <small className="rd-meta">{t('near-to-far')}</small>
      </h2>
      {props.options?.length === 0 && <p className="rd-sec">{t('no-options')}</p>}
      {rings
        .filter(([, steps]) => steps.some((step) => inStep(step).length > 0))
        .map(([ring, steps]) => (
          <RingLevel
            key={ring}
            ring={ring}
            title={t(`ring${ring}`)}
            heading={<TermText>{t(`ring${ring}`)}</TermText>}
            remark={t(`remark-ring${ring}`)}
          >
            {steps
              .filter((step) => inStep(step).length > 0)
              .map((step) => (
                <StepRows
                  key={step}
                  step={step}
                  options={inStep(step).filter(isShown)}
                  weighable={inStep(step)}
                  asks={step < furthest}
                  chosen={chosen}
                  onChoose={onChoose}
                  considered={considered}
                  onConsider={onConsider}
                />
              ))}
          </RingLevel>
        ))}
      {hidden && (
        <p className="rd-triage-more">
          <button type="button" className="rd-text-button" onClick={() => onAll(!all)}>
            {t(all ? 'fewer-options' : 'more-options')}
          </button>{' '}
          <Kbd>O</Kbd>
        </p>
      )}
    </section>
  )
}
