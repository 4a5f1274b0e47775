import { callName } from '#shared/names.ts'
import { platformTexts } from '../texts.ts'
import { Button, LockScreen, Sprite } from '../ui/index.ts'
import type { Session } from './session.ts'
import { signInPath } from './sign-in-path.ts'
import { signOut } from './sign-out.ts'

export type LockedProps = { readonly session?: Session }

export function Locked({ session }: LockedProps) {
  const t = platformTexts(session?.preferences.language ?? 'nl')
  const name = session && callName(session.name)
  const title = name === undefined ? t('locked-title-nobody') : t('locked-title', { name })
  return (
    <>
      <Sprite />
      <LockScreen
        title={title}
        text={t('locked-text')}
        actions={
          <>
            <Button variant="primary" onClick={() => location.assign(signInPath(true))}>
              {t('locked-continue')}
            </Button>
            <Button variant="tertiary" onClick={() => signOut(t('sign-out-kept'))}>
              {t('locked-other')}
            </Button>
          </>
        }
      />
    </>
  )
}
