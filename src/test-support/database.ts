import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  asOwner,
  type ClusterAddress,
  clonePrefix,
  clusterVariable,
  databaseUrl,
  dropDatabase,
  startFreeCluster,
  templateName,
} from './cluster.ts'

/** A database of one test file: migrated, empty, and nobody else's. */
export interface TestDatabase {
  readonly name: string
  /** Login of the owner of the tables, for whom row-level security holds too. */
  readonly ownerUrl: string
  /** Login of the role under which the application works. */
  readonly appUrl: string
  /** Ends its connections and removes it. */
  drop(): Promise<void>
}

const ownCluster = fileURLToPath(new URL('../../node_modules/.cache/rondom-test-cluster', import.meta.url))

let address: Promise<ClusterAddress> | undefined
let stopOwn: () => Promise<void> = async () => undefined

// A running server would keep the process alive; hooks of the test file itself run before this one.
after(() => stopOwn())

/**
 * Clones the migrated template. Under `npm test` the server is the one of the run; a single `node --test file` starts its
 * own in node_modules/.cache, which later runs start again, and stops it after the last test.
 */
export async function testDatabase(): Promise<TestDatabase> {
  address ??= findCluster()
  const cluster = await address
  const name = `${clonePrefix}${randomUUID().replaceAll('-', '')}`
  await asOwner(cluster.ownerUrl, (client) =>
    client.query(`create database ${name} template ${templateName} strategy file_copy`),
  )
  return {
    name,
    ownerUrl: databaseUrl(cluster.ownerUrl, name),
    appUrl: databaseUrl(cluster.appUrl, name),
    drop: async () => {
      await asOwner(cluster.ownerUrl, (client) => dropDatabase(client, name))
    },
  }
}

async function findCluster(): Promise<ClusterAddress> {
  const given = process.env[clusterVariable]
  if (given !== undefined && given !== '') return JSON.parse(given)
  const cluster = await startFreeCluster(ownCluster)
  stopOwn = () => cluster.stop()
  return cluster
}
