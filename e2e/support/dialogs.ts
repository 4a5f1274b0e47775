import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { levels, withAxe } from './axe.ts'

export interface Dialogs {
  /** Per dialog, by its heading, what is wrong with it. */
  readonly faults: Readonly<Record<string, readonly string[]>>
}

interface Look {
  readonly options: axe.RunOptions
  /** Headings of dialogs that were looked at elsewhere. */
  readonly known: readonly string[]
}

/** Presses every button of the screen and holds every dialog that comes against every rule, or these, as the page stands. */
export async function dialogsOfScreen(
  page: Page,
  known: readonly string[],
  rules: readonly string[] = [],
): Promise<Dialogs> {
  await withAxe(page)
  const options = {
    runOnly: rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...levels] },
    resultTypes: ['violations'],
    iframes: false,
  } as axe.RunOptions
  return page.evaluate(pressAll, { known, options })
}

/**
 * Runs in the page, for a round trip per press would take longer than all the rest. Whatever would change something is
 * refused meanwhile, so that the municipality stays as it was.
 */
async function pressAll({ options, known }: Look): Promise<Dialogs> {
  const examiner = (window as unknown as { axe: typeof axe }).axe
  const ask = window.fetch
  let reading = 0
  window.fetch = async (input, init) => {
    if ((init?.method ?? 'GET') !== 'GET') return Response.json({ title: 'not now' }, { status: 409 })
    reading += 1
    try {
      const reply = await ask(input, init)
      // Until the words are here too: only then a dialog can be drawn of them.
      await reply.clone().text()
      return reply
    } finally {
      reading -= 1
    }
  }
  const here = location.href
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const headingNow = () => document.querySelector('main h1')?.textContent ?? ''
  const screen = headingNow()
  const dialogNow = () => document.querySelector<HTMLDialogElement>('dialog[open]')
  const until = async (holds: () => boolean, patience: number) => {
    for (let turn = 0; turn * 10 < patience && !holds(); turn++) await pause(10)
  }
  const settle = async (patience: number) => {
    await frame()
    await until(() => dialogNow() !== null || location.href !== here, patience)
    await until(() => reading === 0, 3_000)
    await frame()
  }
  const nameOf = (button: Element) => (button.textContent ?? '').replaceAll(/\d+/g, '').trim()
  const pressed = new Set([''])
  const next = () =>
    [...document.querySelectorAll<HTMLButtonElement>('main button, .rd-keys button')].find(
      (button) =>
        !button.disabled &&
        !button.matches('[aria-pressed], [aria-current], [aria-selected]') &&
        !pressed.has(nameOf(button)),
    )

  /** What leaves the dialog, and what cannot be brought to where somebody can press it. */
  const misplaced = (dialog: HTMLElement): string[] => {
    const faults: string[] = []
    const room = dialog.getBoundingClientRect()
    if (room.left < -1 || room.top < -1 || room.right > innerWidth + 1 || room.bottom > innerHeight + 1)
      faults.push(`leaves the window: ${JSON.stringify(room)}`)
    for (const one of dialog.querySelectorAll('*:not(svg *)')) {
      const { left, right, width, height } = one.getBoundingClientRect()
      if (width > 1 && height > 1 && (right > room.right + 1 || left < room.left - 1))
        faults.push(`sticks out: ${one.outerHTML.slice(0, 160)}`)
    }
    for (const one of dialog.querySelectorAll<HTMLElement>('button, input, select, textarea, a, summary')) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled')) continue
      one.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [{ left, top, width, height } = new DOMRect()] = one.getClientRects()
      const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
      const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
      if (there === null || !(one.contains(there) || label?.contains(there) || there.contains(one)))
        faults.push(`cannot be reached: ${one.outerHTML.slice(0, 160)}`)
    }
    return faults
  }

  const look = async (dialog: HTMLElement): Promise<readonly string[]> => {
    const { violations } = await examiner.run(dialog, options)
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary?.replaceAll('\n', ' ')}`),
    )
    // What is still being drawn gets the time to find its place.
    let wrong = misplaced(dialog)
    for (let turn = 0; turn < 10 && wrong.length > 0; turn++) {
      await pause(100)
      wrong = misplaced(dialog)
    }
    return [...faults, ...wrong]
  }

  const faults: Record<string, readonly string[]> = {}
  try {
    let last = ''
    for (;;) {
      const dialog = dialogNow()
      if (dialog) {
        // Dialogs that differ in the name of somebody only are the same.
        const words = dialog.querySelector('h1, h2')?.textContent ?? ''
        const heading = words.replaceAll(/(?<=\S\s+)\p{Lu}.*$/gu, '…')
        if (!known.includes(heading)) faults[heading] ??= await look(dialog)
        dialog.querySelector<HTMLButtonElement>('.ams-dialog__header button')?.click()
        await frame()
        if (dialog.open) throw new Error(`${heading} does not close`)
      }
      if (location.href !== here) {
        history.back()
        await until(() => location.href === here && headingNow() === screen, 3_000)
        await settle(0)
      }
      const button = next()
      if (!button) break
      last = nameOf(button)
      button.click()
      // The dialogs of a screen may come with its first press, and are waited for where one came before.
      await settle(pressed.size === 1 ? 1_000 : 60)
      pressed.add(last)
    }
  } finally {
    window.fetch = ask
  }
  return { faults }
}
