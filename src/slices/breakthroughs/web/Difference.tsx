import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { inEuros } from '#shared/money.ts'
import { breakthroughTexts } from './texts.ts'

export type DifferenceProps = { readonly acting: number; readonly notActing: number }

/** Acting beside doing nothing, in one sentence. */
export function Difference({ acting, notActing }: DifferenceProps) {
  const t = useTexts(breakthroughTexts)
  const language = useLanguage()
  const side = acting < notActing ? 'less' : acting > notActing ? 'more' : 'same'
  return (
    <span className={side === 'less' ? 'rd-s-kept' : undefined}>
      {t(`difference-${side}`, { amount: inEuros(Math.abs(acting - notActing), language) })}
    </span>
  )
}
