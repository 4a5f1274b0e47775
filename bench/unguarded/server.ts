import { loadConfig } from '#platform/config.ts'
import { startApplication } from '../../src/app/application.ts'

/** The application on a database that runs already, logged in as who passes every lock; prints its address. */
const [data = '', ownerUrl = '', appUrl = ''] = process.argv.slice(2)
const config = loadConfig({}, { data, port: '0', noDemo: true })
const application = await startApplication({ config, postgres: { ownerUrl, appUrl }, log: () => undefined })
console.log(application.address)
process.once('disconnect', () => void application.stop().finally(() => process.exit()))
