import type { Client, TestApp } from '../app.ts'
import type { CaseScene } from '../scenes.ts'

/** One command with a good body; each kind of bad input is made from it. */
export interface Command {
  readonly name: string
  readonly path: string
  readonly body: Record<string, unknown>
  readonly who: 'esra' | 'henk' | 'nadia' | 'wim' | 'peter' | 'bram' | 'ruud' | 'sjoerd' | 'amira'
  readonly ifMatch?: number
  /** Fields that must be there. */
  readonly required: readonly string[]
  /** A text field and its limit. */
  readonly text?: readonly [field: string, limit: number]
  /** A field that holds the id of something else. */
  readonly foreign?: string
}

/** What the commands of all areas stand on. */
export interface Ground {
  readonly app: TestApp
  readonly scene: CaseScene
  readonly agreement: { readonly goalId: string; readonly agreementId: string }
  readonly desk: Client
  readonly henk: Client
  readonly nadia: Client
  /** Somebody outside the case, about whom `waiting` was reported. */
  readonly second: string
  /** A report that nobody has decided on. */
  readonly waiting: string
}
