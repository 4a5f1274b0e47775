import { StartFailure } from './failure.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** Reads typed values from an environment and gathers every fault, so that one failure names them all. */
export class EnvReader {
  readonly #env: Env
  readonly #faults: string[] = []

  constructor(env: Env) {
    this.#env = env
  }

  fault(text: string): void {
    this.#faults.push(text)
  }

  has(key: string): boolean {
    return this.text(key) !== undefined
  }

  /** The value without surrounding blanks; an empty value counts as absent. */
  text(key: string): string | undefined {
    const value = this.#env[key]?.trim()
    return value === '' ? undefined : value
  }

  flag(key: string): boolean {
    const value = this.text(key)
    if (value === undefined || value === '0' || value === 'false') return false
    if (value === '1' || value === 'true') return true
    this.fault(`${key} must be 1 or 0`)
    return false
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const found = choices.find((choice) => choice === value)
    if (found === undefined) this.fault(`${key} must be one of ${choices.join(', ')}`)
    return found
  }

  /** Never repeats the value in a fault: a database address holds a password. */
  url(key: string, protocols: readonly string[]): string | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
    this.fault(`${key} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`)
    return undefined
  }

  port(key: string): number | undefined {
    const value = this.text(key)
    return value === undefined ? undefined : this.portText(key, value)
  }

  portText(name: string, value: string): number {
    const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
    if (port <= 65535) return port
    this.fault(`${name} must be a port number from 0 to 65535`)
    return 0
  }

  finish(): void {
    if (this.#faults.length === 0) return
    throw new StartFailure({
      what: 'Rondom cannot start with this configuration',
      why: this.#faults.join('; and '),
      mend: 'correct these settings and start again',
    })
  }
}
