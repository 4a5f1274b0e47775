import { useLocation, useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

let navigated = false

/** Has the worker gone from one screen to another since the page was loaded? */
export function hasNavigated(): boolean {
  return navigated
}

export function noteNavigation(): void {
  navigated = true
}

/** Goes to another screen by its path, e.g. go('/werk/huishoudens/…?als=tabel'). */
export function useGo(): (path: string) => void {
  const router = useRouter()
  return (path) => void router.navigate({ href: path })
}

export function usePath(): string {
  return useLocation({ select: ({ pathname }) => pathname })
}

export type ScreenLinkProps = {
  readonly to: string
  readonly className?: string
  readonly current?: boolean
  readonly onFollow?: () => void
  readonly children: ReactNode
}

/** A link between screens: a real address, followed without loading the page again. */
export function ScreenLink({ to, className, current = false, onFollow, children }: ScreenLinkProps) {
  const go = useGo()
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFollow?.()
    go(to)
  }
  return (
    <a href={to} className={className} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}

/** One parameter behind the ? of the address; undefined when it is not there. */
export function useAddressParameter(name: string): string | undefined {
  const search = useLocation({ select: ({ searchStr }) => searchStr })
  return new URLSearchParams(search).get(name) ?? undefined
}
