import type { WebAssets } from './assets.ts'

interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Record<
    string,
    Record<
      string,
      { readonly summary: string; readonly description: string; readonly tags: readonly string[] }
    >
  >
}

const escapeHtml = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
  )

/** A page of the API to read: what can be asked, per subject; the full document is linked. */
export function docsPage(openapi: string, assets: WebAssets): string {
  const { info, paths } = JSON.parse(openapi) as Document
  const bySubject = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { summary, tags }] of Object.entries(methods)) {
      const line = `<tr><td><code>${method.toUpperCase()}</code></td><td><code>/v1${escapeHtml(path)}</code></td><td>${escapeHtml(summary)}</td></tr>`
      const tag = tags[0] ?? ''
      bySubject.set(tag, [...(bySubject.get(tag) ?? []), line])
    }
  }
  const tables = [...bySubject]
    .map(
      ([tag, lines]) =>
        `<h2>${escapeHtml(tag)}</h2><table><thead><tr><th scope="col">Methode</th><th scope="col">Pad</th><th scope="col">Wat</th></tr></thead><tbody>${lines.join('')}</tbody></table>`,
    )
    .join('')
  const styles = assets.pageStyles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>API van ${escapeHtml(info.title)}</title>${styles}</head><body><main class="rd-api"><h1>API van ${escapeHtml(info.title)} ${escapeHtml(info.version)}</h1><p>${escapeHtml(info.description)} Het volledige document: <a href="/v1/openapi.json">openapi.json</a>.</p>${tables}</main></body></html>`
}
