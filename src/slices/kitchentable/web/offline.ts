/** Where the turned device stands; its page and code are kept so that it opens without a connection. */
export const turnedPath = '/werk/aan-tafel'
export const shelf = 'rondom-aan-tafel'

/** Puts the page of the table and what it is made of on the device. Nothing of anybody is in it. */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/werk/aan-tafel.js')
  await navigator.serviceWorker.ready
  const parts = [...document.querySelectorAll('link[href],script[src]')].map(
    (part) => part.getAttribute('href') ?? part.getAttribute('src') ?? '',
  )
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  const assets = new Set([...parts, ...loaded].filter((path) => path.startsWith('/assets/')))
  const cache = await caches.open(shelf)
  await cache.addAll([turnedPath, ...assets])
}

/** Away with it when nothing is kept here any more. */
export async function forgetPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(turnedPath)
  await registration?.unregister()
  await caches.delete(shelf)
}
