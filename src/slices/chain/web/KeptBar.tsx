import type { LinkOut } from '../contract.ts'

/** Kept, later and not kept in proportion; the words beside it say the same. */
export function KeptBar({ kept, later, broken }: Pick<LinkOut, 'kept' | 'later' | 'broken'>) {
  return (
    <span className="rd-kept" aria-hidden="true">
      {kept > 0 && <i className="rd-kept-on-time" style={{ flexGrow: kept }} />}
      {later > 0 && <i className="rd-kept-later" style={{ flexGrow: later }} />}
      {broken > 0 && <i className="rd-kept-broken" style={{ flexGrow: broken }} />}
    </span>
  )
}
