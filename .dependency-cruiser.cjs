/*
 * The layers of ARCHITECTURE.md. Type-only imports count. A back reference ($1) stands for the slice an import comes
 * from, so that a new slice needs no new line. Each rule is proved by scripts/layers.test.ts.
 */
const slice = '^src/slices/'
const own = `${slice}$1/`
const tests = '[.]test[.]tsx?$|^src/test-support/'
const pure = `${slice}[^/]+/(rules/|contract([.]ts$|/))|^src/shared/`
/** What other slices and the app may import of a slice: its door, its screens, its contract. */
const door = `${slice}[^/]+/(index[.]ts|(web|pages)/index[.]tsx?|contract[.]ts|contract/index[.]ts)$`
const machinery = '^src/platform/(db|postgres|access|jobs|events|auth)/'

const rules = {
  'no-cycles': ['imports form a cycle', {}, { circular: true }],
  'imports-exist': ['an import leads nowhere', {}, { couldNotResolve: true }],
  'rules-are-pure': [
    'rules, contracts and shared import only each other and zod: no clock, no input or output',
    { path: pure, pathNot: tests },
    { pathNot: `${pure}|node_modules/zod/` },
  ],
  'slices-meet-at-the-door': [
    'a slice reaches another only through its index.ts, web/index.ts or contract.ts',
    { path: `${slice}([^/]+)/` },
    { path: slice, pathNot: [own, door] },
  ],
  'app-uses-the-door': [
    'the app reaches a slice only through its door',
    { path: '^src/app/' },
    { path: slice, pathNot: door },
  ],
  'actions-below-routes': [
    'an action knows neither routes, subscribers, screens nor the door of its slice',
    { path: `${slice}([^/]+)/actions/`, pathNot: tests },
    { path: `${own}(routes|subscribers|index)([.]|/)|${own}(web|pages)/` },
  ],
  'store-below-actions': [
    'store and reads know only rules, contract and events of their slice',
    { path: `${slice}([^/]+)/(store|reads)([.]|/)`, pathNot: tests },
    { path: `${own}(routes|subscribers|index)([.]|/)|${own}(actions|web|pages)/` },
  ],
  'routes-call-actions': [
    'routes reach the database only through actions',
    { path: `${slice}([^/]+)/routes([.]|/)`, pathNot: tests },
    { path: `${own}(store|reads|index)([.]|/)|${own}(web|pages)/` },
  ],
  'events-are-facts': [
    'events.ts only names and shapes what a slice publishes',
    { path: `${slice}([^/]+)/events([.]|/)`, pathNot: tests },
    { path: `${own}(store|reads|routes|subscribers|index)([.]|/)|${own}(actions|web|pages)/` },
  ],
  'sql-stays-in-store': [
    'kysely and pg only in store, reads and the machinery of the platform',
    { path: '^src/', pathNot: [`${slice}[^/]+/(store|reads)([.]|/)`, machinery, tests] },
    { path: 'node_modules/(@types/)?(kysely|pg|pg-[a-z-]+|graphile-worker)/' },
  ],
  'http-stays-at-the-edge': [
    'the HTTP library only in routes, platform/http, platform/auth and app',
    { path: '^src/', pathNot: [`${slice}[^/]+/routes([.]|/)`, '^src/(platform/(http|auth)|app)/', tests] },
    { path: 'node_modules/(@fastify/|fastify)' },
  ],
  'react-stays-in-web': [
    'React only in web, pages, platform/web and app/web',
    { path: '^src/', pathNot: [`${slice}[^/]+/(web|pages)/`, '^src/(platform|app)/web/', tests] },
    { path: 'node_modules/((@types/)?react(-dom)?/|@tanstack/|@amsterdam/design-system-react/)' },
  ],
  'web-talks-contract': [
    'screens know contracts and rules, and of other slices their web/index.ts',
    { path: `${slice}([^/]+)/(web|pages)/`, pathNot: tests },
    {
      path: '^(src|db)/',
      pathNot: [
        `${own}((web|pages|rules|contract)/|(contract|props|messages)[.])`,
        `${slice}[^/]+/((web|pages)/index[.]tsx?|contract[.]ts|contract/index[.]ts)$`,
        '^src/platform/(web|i18n)/|^src/shared/',
      ],
    },
  ],
  'web-knows-no-server': [
    'the shared part of the screens knows only itself, texts and pure values',
    { path: '^src/platform/(web|i18n)/', pathNot: tests },
    { path: '^(src|db)/', pathNot: '^src/platform/(web|i18n)/|^src/shared/' },
  ],
  'app-web-knows-no-server': [
    'the entry of the screens reaches slices only through their screens and contracts',
    { path: '^src/app/web/', pathNot: `^src/app/web/build([.]|/)|${tests}` },
    { path: `${slice}[^/]+/index[.]ts$|^src/app/(?!web/)|^src/platform/(?!(web|i18n)/)` },
  ],
  'base-knows-no-slice': [
    'platform and shared know no slice and no app',
    { path: '^src/(platform|shared)/', pathNot: tests },
    { path: '^src/(slices|app)/' },
  ],
  'only-app-sees-all': [
    'a slice does not know the app',
    { path: slice, pathNot: tests },
    { path: '^src/app/' },
  ],
  'production-knows-no-test': [
    'production code never imports tests, test support, scripts or benches',
    { path: '^src/', pathNot: tests },
    { path: `${tests}|^(e2e|bench|scripts)/` },
  ],
}

module.exports = {
  forbidden: Object.entries(rules).map(([name, [comment, from, to]]) => ({
    name,
    comment,
    severity: 'error',
    from,
    to,
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'tsc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
}
