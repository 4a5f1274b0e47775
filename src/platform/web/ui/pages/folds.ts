const name = 'open'

/** Keeps in the address which parts of the page are open, and opens all of them for the printer. */
export function keepFolds(page: Window = window): void {
  const folds = [...page.document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')]
  if (folds.length === 0) return
  let printing = false
  for (const fold of folds)
    fold.addEventListener('toggle', () => {
      if (printing) return
      const address = new URL(page.location.href)
      const open = folds.filter((one) => one.open).map((one) => one.dataset.fold ?? '')
      address.searchParams.delete(name)
      if (open.length > 0) address.searchParams.set(name, open.join('.'))
      page.history.replaceState(page.history.state, '', address)
    })
  let closed: HTMLDetailsElement[] = []
  page.addEventListener('beforeprint', () => {
    printing = true
    closed = folds.filter((fold) => !fold.open)
    for (const fold of closed) fold.open = true
  })
  page.addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false
    // The events of opening and closing come later.
    page.setTimeout(() => {
      printing = false
    })
  })
}
