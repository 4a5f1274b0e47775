export type KbdProps = { readonly children: string }

export function Kbd({ children }: KbdProps) {
  return <kbd className="rd-kbd">{children}</kbd>
}
