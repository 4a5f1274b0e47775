import type { CommandSpec, OptionSpec } from './command.ts'

const data: OptionSpec = {
  type: 'string',
  value: 'DIR',
  help: 'folder of the built-in database (default: .data in the project)',
}

/** Every command; each loads its own code only when it is called. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'start',
    summary: 'start Rondom',
    options: {
      port: { type: 'string', value: 'N', help: 'port to listen on (default: 3000; 0 = any free port)' },
      data,
      'no-demo': { type: 'boolean', help: 'start without demonstration data and accounts' },
      'unsafe-durability': { type: 'boolean', help: 'fast and unsafe: only for throw-away test databases' },
    },
    details:
      'With DATABASE_URL set, that PostgreSQL server (version 16 or later) is used instead of the built-in one.',
    load: () => import('./start.ts'),
  },
  {
    name: 'migrate',
    summary: 'bring the database to the current shape',
    options: { data },
    load: () => import('./migrate.ts'),
  },
  {
    name: 'seed',
    summary: 'fill the database with demonstration data',
    options: {
      data,
      inhabitants: { type: 'string', value: 'N', help: 'size of the municipality to imagine' },
      months: { type: 'string', value: 'N', help: 'length of the history to imagine' },
    },
    load: () => import('./seed.ts'),
  },
  {
    name: 'token',
    summary: 'print a bearer token for the API (demonstration only)',
    options: { data, role: { type: 'string', value: 'ROLE', help: 'the role to act in (required)' } },
    load: () => import('./token.ts'),
  },
  {
    name: 'openapi',
    summary: 'print the description of the API',
    options: { check: { type: 'boolean', help: 'compare with api/openapi.json and print nothing else' } },
    load: () => import('./openapi.ts'),
  },
  {
    name: 'backup',
    summary: 'write a backup to a file, also while Rondom runs',
    positional: 'FILE',
    options: { data },
    details:
      'Holds the built-in database, the other files of the data folder and their secrets. With DATABASE_URL: pg_dump.',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    summary: 'put a backup into an empty data folder',
    positional: 'FILE',
    options: { data },
    details: 'With DATABASE_URL: pg_restore into that database, which must be empty.',
    load: () => import('./restore.ts'),
  },
  {
    name: 'outbox',
    summary: 'show what waits to be delivered to others',
    options: { data, limit: { type: 'string', value: 'N', help: 'how many lines at most (default: 50)' } },
    load: () => import('./outbox.ts'),
  },
]
