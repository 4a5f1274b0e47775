import { Fragment } from 'react'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Dialog, Kbd } from '#platform/web/ui/index.ts'
import { shellTexts } from './texts.ts'

export type KeyListProps = {
  readonly own: readonly ScreenKey[]
  readonly globals: readonly ScreenKey[]
  readonly onClose: () => void
}

/** All keys of the screen that is open, opened by ?. */
export function KeyList({ own, globals, onClose }: KeyListProps) {
  const t = useTexts(shellTexts)
  const { preferences } = useSession()
  const palette = { press: 'ctrl+k', signs: ['Ctrl K'], label: t('search-or-do'), act: () => undefined }
  const lists = [
    { title: t('all-keys-on-screen'), keys: own },
    { title: t('all-keys-everywhere'), keys: [...globals, palette] },
  ].filter(({ keys }) => keys.length > 0)
  return (
    <Dialog open heading={t('all-keys')} closeLabel={t('close')} onClose={onClose}>
      {!preferences.singleKeys && <p>{t('keys-off')}</p>}
      {lists.map(({ title, keys }) => (
        <Fragment key={title}>
          <h3 className="rd-head">{title}</h3>
          <dl className="rd-key-list">
            {keys.map(({ signs, label }) => (
              <Fragment key={label}>
                <dt>{signs.map((sign) => (sign === '–' ? '–' : <Kbd key={sign}>{sign}</Kbd>))}</dt>
                <dd>{label.charAt(0).toUpperCase() + label.slice(1)}</dd>
              </Fragment>
            ))}
          </dl>
        </Fragment>
      ))}
    </Dialog>
  )
}
