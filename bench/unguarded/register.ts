import { registerHooks } from 'node:module'

/** Puts the bench's reader in the place of the product's, which has no switch for it. */
registerHooks({
  resolve(specifier, context, next) {
    return specifier === '#platform/access/reader.ts'
      ? { url: new URL('reader.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context)
  },
})
