import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/*
 * Node strips types but runs no JSX. `node --import ./src/test-support/tsx-hook.ts --test …` runs .tsx with the
 * transformer of the web build; style sheets and pictures are empty.
 */

const asset = /\.(?:css|svg|png|woff2)(?:\?.*)?$/

interface Transformer {
  transformSync(
    name: string,
    source: string,
    options: object,
  ): { readonly code: string; readonly errors: readonly Error[] }
}

/** Loaded when the first .tsx asks for it; found through vite, which brings it. */
function transformer(): Transformer {
  const require = createRequire(import.meta.url)
  const loaded: Transformer = createRequire(require.resolve('vite/package.json'))('rolldown/utils')
  return loaded
}

registerHooks({
  load(url, context, nextLoad) {
    if (asset.test(url)) return { format: 'module', source: 'export default ""', shortCircuit: true }
    if (!/\.tsx(?:\?.*)?$/.test(url)) return nextLoad(url, context)
    const path = fileURLToPath(url)
    const { code, errors } = transformer().transformSync(path, readFileSync(path, 'utf8'), {
      lang: 'tsx',
      jsx: { runtime: 'automatic' },
      sourcemap: false,
    })
    const [first] = errors
    if (first) throw new Error(`${path}: ${first.message}`)
    return { format: 'module', source: code, shortCircuit: true }
  },
})
