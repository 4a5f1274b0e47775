import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClusterAddress, clusterVariable, startCluster, type TestCluster } from '#test/cluster.ts'
import { demoVariable, playDemo } from '../../e2e/support/demo.ts'
import { endAll, endProcessesIn } from './processes.ts'

/** What the stages of one run share, and what must be gone after it. */
export interface TestRun {
  /** Throw-away folder; also the temporary folder of every program the stages start. */
  readonly folder: string
  /** The database server of this run, started when the first stage asks. */
  cluster(): Promise<ClusterAddress>
  /** The environment under which tests find that server. */
  clusterEnvironment(): Promise<NodeJS.ProcessEnv>
  /** The environment under which journeys and the test that kills find the demo municipality, played once for both. */
  demoEnvironment(): Promise<NodeJS.ProcessEnv>
  /** Ends every program of this run and removes the folder. */
  end(): Promise<void>
}

/** Begins a run that cleans up behind itself, also when it is interrupted or takes longer than `limit` ms. */
export function beginRun(limit: number): TestRun {
  const folder = mkdtempSync(join(tmpdir(), 'rondom-test-'))
  // As root without user namespaces the database runs as nobody, who must be able to pass.
  chmodSync(folder, 0o711)
  process.env.TMPDIR = folder
  let starting: Promise<TestCluster> | undefined
  let ending: Promise<void> | undefined
  const clean = async (): Promise<void> => {
    endAll()
    const cluster = await starting?.catch(() => undefined)
    await cluster?.stop()
    const left = endProcessesIn(folder)
    if (left > 0) console.log(`note: ${left} programs were still running and have been ended`)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const end = (): Promise<void> => {
    ending ??= clean()
    return ending
  }
  const interrupt = (): void => {
    void end().finally(() => process.exit(130))
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  // The channel of scripts/bootstrap.mjs closes when that process was killed.
  process.once('disconnect', interrupt)
  process.channel?.unref()
  setTimeout(() => {
    console.log(`note: ended after ${limit / 60_000} minutes, the limit of a whole run`)
    endAll()
  }, limit).unref()
  const cluster = (): Promise<TestCluster> => {
    starting ??= startCluster(join(folder, 'cluster'))
    return starting
  }
  let playing: Promise<string> | undefined
  return {
    folder,
    cluster,
    demoEnvironment: async () => {
      playing ??= playDemo()
      return { [demoVariable]: await playing }
    },
    clusterEnvironment: async () => {
      const { ownerUrl, appUrl } = await cluster()
      return { [clusterVariable]: JSON.stringify({ ownerUrl, appUrl }) }
    },
    end,
  }
}
