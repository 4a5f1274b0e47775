export type AvatarProps = { readonly initials: string; readonly size?: number }

/** Initials mark professionals; no photos. The name stands beside it. */
export function Avatar({ initials, size = 28 }: AvatarProps) {
  return (
    <span className="rd-avatar" style={{ width: size, height: size }} aria-hidden="true">
      {initials}
    </span>
  )
}
