export interface SignOutProps {
  readonly label: string
}

export function SignOut({ label }: SignOutProps) {
  return (
    <form className="rd-sign-out" method="post" action="/uitloggen">
      <button type="submit">{label}</button>
    </form>
  )
}
