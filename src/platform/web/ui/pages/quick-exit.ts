/** Leaves the page without a trace in the history: by the link, or by Escape twice within a second. */
export const armQuickExit = (page: Window = window): void => {
  const link = page.document.querySelector<HTMLAnchorElement>('a[data-quick-exit]')
  if (!link) return
  let last = 0
  const leave = (): void => {
    page.document.body.hidden = true
    // the old address becomes neutral before the neutral site replaces it
    page.history.replaceState(null, '', '/')
    page.document.title = page.location.host
    page.location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  page.document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const now = Date.now()
    if (now - last < 1000) leave()
    last = now
  })
}
