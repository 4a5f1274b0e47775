// Opens the database of the folder named by its argument and stays: for tests that kill it.
import { openPostgres } from '../platform/postgres/index.ts'
import { databaseConfig } from './postgres-folder.ts'

const [dataDir = ''] = process.argv.slice(2)
const opened = await openPostgres(databaseConfig(dataDir), (line) => console.error(line))
process.once('SIGTERM', () => {
  opened.stop().then(() => process.exit(0))
})
console.log(JSON.stringify({ ownerUrl: opened.ownerUrl, appUrl: opened.appUrl }))
