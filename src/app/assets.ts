import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '#platform/config.ts'
import type { RenderPage } from '#platform/http/server-parts.ts'

export interface WebAssets {
  readonly folder: string
  readonly renderPage: RenderPage
  readonly pageStyles: readonly string[]
  /** The service worker of the kitchen table. */
  readonly tableWorker: string
  /** The page in which the worker application runs. */
  workerPage(language: string): string
}

interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

interface PagesModule {
  renderPage(
    name: string,
    props: Readonly<Record<string, unknown>>,
    site: Readonly<Record<string, unknown>>,
  ): string
}

/** Reads what the web build made: hashed names of scripts and styles, and the renderer of the pages. */
export async function loadWebAssets(theme: string, municipality: string): Promise<WebAssets> {
  const folder = join(projectRoot, 'dist/web')
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    ManifestEntry
  >
  const url = (name: string) => `/assets/${entry(manifest, name).file}`
  const themeStyle = url(`src/platform/web/theme/themes/${theme}.css`)
  const pageStyles = [url('src/platform/web/theme/pages.css'), themeStyle]
  const scripts = [url('src/app/web/quick-exit.ts')]
  const main = entry(manifest, 'src/app/web/main.tsx')
  const workerStyles = [...(main.css ?? []).map((file) => `/assets/${file}`), themeStyle]
  const preloadFonts = Object.values(manifest)
    .map(({ file }) => file)
    .filter((file) => /source-sans-3-latin-wght-normal.*woff2$/.test(file))
    .map((file) => `/assets/${file}`)
  const { renderPage } = (await import(
    pathToFileURL(join(projectRoot, 'dist/server/pages.js')).href
  )) as PagesModule
  return {
    folder,
    pageStyles,
    tableWorker: await readFile(join(folder, entry(manifest, 'src/app/web/table-worker.ts').file), 'utf8'),
    renderPage: (name, props, frame) =>
      renderPage(name, props, { ...frame, stylesheets: pageStyles, preloadFonts, scripts, municipality }),
    workerPage: (language) => workerDocument(language, `/assets/${main.file}`, workerStyles, preloadFonts),
  }
}

function entry(manifest: Record<string, ManifestEntry>, name: string): ManifestEntry {
  const found = manifest[name]
  if (!found) throw new Error(`the web build lacks ${name}`)
  return found
}

function workerDocument(
  language: string,
  script: string,
  styles: readonly string[],
  fonts: readonly string[],
): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>Rondom</title>',
    ...fonts.map((href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin>`),
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<script type="module" src="${script}"></script></head><body><div id="root"></div>`,
    `<noscript>Deze werkomgeving heeft JavaScript nodig. / This workplace needs JavaScript.</noscript></body></html>`,
  ].join('')
}
