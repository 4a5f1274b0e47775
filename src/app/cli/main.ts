import { loadDatabaseConfig } from '../../platform/config.ts'
import { StartFailure } from '../../platform/failure.ts'
import { parseCommandLine } from './arguments.ts'
import { UsageError } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import { listenForShutdown, type Shutdown } from './shutdown.ts'

const log = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseCommandLine(args, commands)
  if (parsed.kind === 'help') {
    console.log(parsed.command === undefined ? generalHelp(commands) : commandHelp(parsed.command))
    return 0
  }
  if (parsed.kind === 'version') {
    console.log(loadDatabaseConfig({}, {}).version)
    return 0
  }
  const shutdown = listenForShutdown((code) => process.exit(code), log)
  process.on('uncaughtException', (error) => void crash(error, shutdown))
  process.on('unhandledRejection', (error) => void crash(error, shutdown))
  const work = parsed.command.load().then((loaded) => loaded.run({ ...parsed.call, shutdown, log }))
  try {
    await Promise.race([work, shutdown.requested])
    if (!shutdown.asked) return 0
    // What fails from here on fails because we stop.
    work.catch(() => undefined)
    return parsed.command.name === 'start' ? 0 : 130
  } finally {
    await shutdown.run()
  }
}

/** admin_shutdown: a stopping database ends the sessions that are still open, which is no fault of ours by then. */
function endedByStop(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57P01'
}

async function crash(error: unknown, shutdown: Shutdown): Promise<void> {
  if (shutdown.asked && endedByStop(error)) return
  process.exitCode = report(error)
  await shutdown.run()
  process.exit()
}

/** Prints the error as it deserves and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof UsageError) {
    log(error.message)
    return 2
  }
  if (error instanceof StartFailure) {
    log(error.message)
    return 1
  }
  log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 70
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(report(error)),
)
