import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Kbd, OptionRow, RingLevel } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import { TermText } from '#slices/glossary/web'
import type { HelpOption } from '#slices/organisations/contract'
import { triageTexts } from './texts.ts'

export type HelpColumnProps = {
  readonly options: readonly HelpOption[] | undefined
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly all: boolean
  readonly onAll: (all: boolean) => void
}

const rings = [1, 2, 3] as const
const shownPerRing = 2

/** What can help, from near to far, with price and wait. */
export function HelpColumn({ options, chosen, onChoose, all, onAll }: HelpColumnProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const inRing = (ring: number): readonly HelpOption[] =>
    options?.filter((option) => option.ring === ring) ?? []
  const isShown = (option: HelpOption, index: number): boolean =>
    all || index < shownPerRing || chosen.includes(option.id)
  const hidden = rings.some((ring) => inRing(ring).length > shownPerRing)
  return (
    <section aria-label={t('can-help')}>
      <h2>
        {t('can-help')} <small className="rd-meta">{t('near-to-far')}</small>
      </h2>
      {options?.length === 0 && <p className="rd-sec">{t('no-options')}</p>}
      {rings
        .filter((ring) => inRing(ring).length > 0)
        .map((ring) => (
          <RingLevel
            key={ring}
            ring={ring}
            title={t(`ring${ring}`)}
            heading={<TermText>{t(`ring${ring}`)}</TermText>}
            remark={t(`remark-ring${ring}`)}
          >
            {inRing(ring)
              .filter(isShown)
              .map((option) => (
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

function Wait({ days }: { readonly days: number | null }) {
  const t = useTexts(triageTexts)
  if (days === null) return t('wait-unknown')
  if (days === 0) return t('wait-none')
  return days < 14 ? t('wait-days', { count: days }) : t('wait-weeks', { count: Math.round(days / 7) })
}
