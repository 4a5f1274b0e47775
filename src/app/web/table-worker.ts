/**
 * The service worker of the kitchen table: its page opens without a connection, from what was put on the shelf before the
 * device was turned. It keeps code and fonts, never an answer of the server, and touches no other page.
 */
interface Scope {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(
    type: 'install' | 'activate',
    act: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void
  addEventListener(type: 'fetch', act: (event: FetchLike) => void): void
}
interface FetchLike {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const scope = globalThis as unknown as Scope
const shell = '/werk/aan-tafel'

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/'))
    event.respondWith(shelved(pathname).then((kept) => kept ?? fetch(request)))
  else if (request.mode === 'navigate' && pathname === shell)
    event.respondWith(fetch(request).catch(async () => (await shelved(shell)) ?? Response.error()))
})

function shelved(path: string): Promise<Response | undefined> {
  return caches.match(path)
}
