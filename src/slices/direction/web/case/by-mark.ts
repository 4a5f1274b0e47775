import { type AgreementMark, markOrder } from '#platform/web/ui/index.ts'

interface Marked {
  readonly mark: AgreementMark
  readonly days: number
  readonly dueOn: string
}

/** The order of a list of agreements: as states are counted, the longest waiting first, then by date. */
export function byMark(a: Marked, b: Marked): number {
  return (
    markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark) || b.days - a.days || a.dueOn.localeCompare(b.dueOn)
  )
}
