import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../platform/config.ts'
import { StartFailure } from '../../platform/failure.ts'
import type { Call } from './command.ts'

/** Prints the description of the API, or with --check compares it with the committed one. */
export async function run(call: Call): Promise<void> {
  const { emitOpenApi } = await import('../openapi.ts')
  const emitted = await emitOpenApi()
  if (!call.flag('check')) {
    console.log(emitted.trimEnd())
    return
  }
  const committed = await readFile(join(projectRoot, 'api', 'openapi.json'), 'utf8').catch(() => '')
  if (committed.trimEnd() === emitted.trimEnd()) return
  throw new StartFailure({
    what: 'api/openapi.json is out of date',
    why: 'the contracts describe another API',
    mend: 'run "rondom openapi > api/openapi.json" and commit the result',
  })
}
