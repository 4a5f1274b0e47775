import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

/*
 * Two builds from one file:
 *   vite build                                -> dist/web (manifest.json, hashed names, under /assets/)
 *   vite build --ssr src/app/web/pages.tsx    -> dist/server/pages.js (one file)
 * and for designers only:
 *   vite --mode gallery                       every component in its states: /gallery.html?view=casus&theme=dark
 */
const web = 'src/platform/web'
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

type CssRoot = { walkDecls: (visit: (declaration: CssDeclaration) => void) => void }
type CssDeclaration = { readonly prop: string; readonly value: string; remove: () => unknown }

/** Amsterdam's token file holds all its components: keep only the tokens which a rule reaches. */
const pruneAmsterdamTokens = {
  postcssPlugin: 'prune-amsterdam-tokens',
  OnceExit: (root: CssRoot): void => {
    const uses = new Map<string, string[]>()
    const reached = new Set<string>()
    const queue: string[] = []
    root.walkDecls(({ prop, value }) => {
      const names = [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? '')
      if (prop.startsWith('--ams-')) uses.set(prop, [...(uses.get(prop) ?? []), ...names])
      else queue.push(...names)
    })
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (reached.has(name)) continue
      reached.add(name)
      queue.push(...(uses.get(name) ?? []))
    }
    root.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--ams-') && !reached.has(declaration.prop)) declaration.remove()
    })
  },
}

const clientInputs = (): Record<string, string> => ({
  main: path('src/app/web/main.tsx'),
  'quick-exit': path('src/app/web/quick-exit.ts'),
  'table-worker': path('src/app/web/table-worker.ts'),
  pages: path(`${web}/theme/pages.css`),
  ...Object.fromEntries(
    readdirSync(path(`${web}/theme/themes`)).map((file) => [
      `theme-${file.replace('.css', '')}`,
      path(`${web}/theme/themes/${file}`),
    ]),
  ),
})

const client: UserConfig = {
  base: '/assets/',
  build: {
    outDir: 'dist/web',
    // A Rondom that runs meanwhile still serves the files of its own build; build.ts clears away what is old.
    emptyOutDir: false,
    assetsDir: '',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssTarget: ['chrome109', 'firefox115', 'safari15.4'],
    rollupOptions: {
      input: clientInputs(),
      // a screen carries the parts that it shows; what only other screens show comes with those
      treeshake: {
        moduleSideEffects: (id) =>
          !/src\/(platform\/web\/ui\/.*\.tsx?|slices\/[^/]+\/web\/(?!index).*\.tsx?)$/.test(id),
      },
    },
  },
}

const server: UserConfig = {
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: path('src/app/web/pages.tsx'),
    outDir: 'dist/server',
    minify: false,
    copyPublicDir: false,
    rollupOptions: { output: { entryFileNames: 'pages.js', codeSplitting: false } },
  },
}

const gallery: UserConfig = {
  root: path(`${web}/ui`),
  build: {
    outDir: path('node_modules/.cache/gallery'),
    emptyOutDir: true,
    rollupOptions: { input: path(`${web}/ui/gallery.html`) },
  },
}

export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react()],
  // the set's one big file keeps every component; its separate files leave out what is not used
  resolve: {
    alias: [
      {
        find: /^@amsterdam\/design-system-react$/,
        replacement: '@amsterdam/design-system-react/dist/index.js',
      },
    ],
  },
  css: { postcss: { plugins: [pruneAmsterdamTokens] } },
  ...(mode === 'gallery' ? gallery : isSsrBuild ? server : client),
}))
