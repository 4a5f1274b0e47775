import { useEffect, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Alert } from '#platform/web/ui/index.ts'
import type { Conversation } from './draft.ts'
import { Prepare, type TableCase } from './Prepare.tsx'
import { kitchenPath } from './paths.ts'
import { Review } from './Review.tsx'
import { kitchenTexts } from './texts.ts'
import { kept } from './vault.ts'
import './kitchen.css'

export type KitchenTableScreenProps = { readonly id: string }

/** Before the conversation: who sits there and what lies on the table. After it: what was said, on its way into the plan. */
export function KitchenTableScreen({ id }: KitchenTableScreenProps) {
  const t = useTexts(kitchenTexts)
  const { id: me } = useSession()
  const read = useRead<TableCase>(`/v1/casussen/${id}`)
  const [found, setFound] = useState<Conversation | null>()
  useEffect(() => {
    kept(me).then(
      (conversation) => setFound(conversation ?? null),
      () => setFound(null),
    )
  }, [me])
  return (
    <ReadState read={read}>
      {(file) => {
        if (found === undefined) return null
        if (found?.table.caseId === id)
          return <Review file={file} conversation={found} onGone={() => setFound(null)} />
        if (found === null) return <Prepare file={file} />
        return (
          <Screen title={t('screen-title', { household: file.household.name })}>
            <div className="rd-page rd-kitchen">
              <h1>{t('prepare-heading', { household: file.household.name })}</h1>
              <Alert
                severity="warning"
                heading={t('other-kept', { household: found.table.household })}
                headingLevel={2}
              >
                <ScreenLink to={kitchenPath(found.table.caseId)}>{t('other-open')}</ScreenLink>
              </Alert>
            </div>
          </Screen>
        )
      }}
    </ReadState>
  )
}
