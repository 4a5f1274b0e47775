import type { LogLevel } from './config.ts'

/** A log of JSON lines on stderr. Never put names, texts or BSNs in a line. */
export interface Logger {
  info(fields: Fields, message: string): void
  warn(fields: Fields, message: string): void
  error(fields: Fields, message: string): void
}

type Fields = Readonly<Record<string, unknown>>

const order: readonly LogLevel[] = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']

export function createLogger(level: LogLevel): Logger {
  const write = (kind: 'info' | 'warn' | 'error') => (fields: Fields, message: string) => {
    if (order.indexOf(kind) > order.indexOf(level)) return
    const { err, ...rest } = fields
    const line = {
      time: new Date().toISOString(),
      level: kind,
      message,
      ...rest,
      ...(err ? { err: harmless(err) } : {}),
    }
    process.stderr.write(`${JSON.stringify(line)}\n`)
  }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** Where and what kind, without the values: messages of the database may quote the row they complain about. */
function harmless(error: unknown): Fields {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown }
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
  const ofDatabase = typeof code === 'string' && code.length === 5
  return {
    kind: error.name,
    code,
    constraint,
    table,
    ...(ofDatabase ? {} : { message: error.message }),
    places,
  }
}
