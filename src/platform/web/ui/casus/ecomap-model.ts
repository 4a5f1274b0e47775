import type { AgreementMark } from '../marks/states.ts'

export type EcomapKind = 'resident' | 'household' | 'network' | 'director' | 'professional' | 'that'

export type EcomapNode = {
  readonly id: string
  readonly kind: EcomapKind
  readonly name: string
  /** Second line under the name; for the resident the line inside the circle (age). */
  readonly detail?: string
  /** One or two letters; "dat" for a that-node. */
  readonly initials: string
}

export type EcomapTie = {
  readonly from: string
  readonly to: string
  readonly strength: 'strong' | 'normal' | 'strained'
  /** Who helps whom: an arrow towards who is helped. */
  readonly helps?: 'from' | 'to' | 'both' | null
  readonly state?: { readonly mark: AgreementMark; readonly label: string }
}

export type EcomapInput = {
  readonly center: EcomapNode
  readonly nodes: readonly EcomapNode[]
  /** Text of the node which stands for those who did not fit. */
  readonly more: (count: number) => string
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type PlacedNode = EcomapNode & {
  readonly x: number
  readonly y: number
  readonly r: number
  /** Under (or over) the circle; null for the resident, whose name stands inside. */
  readonly label: Box | null
  /** Folded nodes behind "+3 anderen". */
  readonly folded?: readonly EcomapNode[]
}

export type EcomapLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly near: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }
  readonly far: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }
}

export const MORE_ID = 'more'
export const MOST_OUTER = 14
