import type { Checklist, ChecklistItem } from '../../contract.ts'

/** A signal question is known by its life domain: each domain has one. */
export type CodedItem = ChecklistItem & { readonly code: string }

export function toCoded(item: Checklist['items'][number]): CodedItem {
  return { ...item, code: item.lifeDomain }
}

export function toInput({ code: _, ...item }: CodedItem): ChecklistItem {
  return item
}
