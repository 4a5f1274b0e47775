import { repositoryFiles } from './lib/repository.ts'
import { table } from './lib/table.ts'
import { testNames } from './lib/test-names.ts'

/*
 * Which tests prove which requirement: npx rondom requirements. A test belongs to a requirement when its name, or that of
 * a suite around it, contains the id: test('B7: a place on the list is kept by date').
 */

/** How many requirements each chapter has: A1 to A8, B1 to B8 and so on. */
const chapters = {
  ...{ A: 8, B: 8, C: 9, D: 14, E: 8, F: 10, G: 3, H: 2 },
  ...{ I: 2, J: 1, K: 2, L: 10, M: 5, N: 6, O: 6, P: 5 },
}
const requirements = Object.entries(chapters).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, index) => `${chapter}${index + 1}`),
)

const tests = repositoryFiles()
  .filter((path) => /\.(?:test|spec)\.tsx?$/.test(path))
  .flatMap((path) => testNames(path).map((name) => ({ path, name })))

const found = requirements.map((id) => {
  const pattern = new RegExp(`(?<![\\w.-])${id}(?![\\w-])`)
  return { id, tests: tests.filter(({ name }) => pattern.test(name)) }
})

const rows = found.flatMap(({ id, tests: proofs }) =>
  proofs.length === 0
    ? [[id, '0', '—']]
    : proofs.map(({ path, name }, index) => [
        index === 0 ? id : '',
        index === 0 ? String(proofs.length) : '',
        `${name} (${path})`,
      ]),
)
console.log(table([['id', 'tests', 'proved by'], ...rows]))
const bare = found.filter(({ tests: proofs }) => proofs.length === 0).map(({ id }) => id)
console.log(`\n${requirements.length - bare.length} of ${requirements.length} requirements have a test`)
if (bare.length > 0) console.log(`without a test: ${bare.join(' ')}`)
