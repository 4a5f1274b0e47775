import { useEffect, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Alert } from '#platform/web/ui/index.ts'
import { Prepare, type TableCase } from './Prepare.tsx'
import { kitchenPath } from './paths.ts'
import { Review } from './Review.tsx'
import { kitchenTexts } from './texts.ts'
import { turnedWords } from './use-turned-words.ts'
import { keptOf } from './vault.ts'
import './kitchen.css'

export type KitchenTableScreenProps = { readonly id: string }

/** Before the conversation: who sits there and what lies on the table. After it: what was said, on its way into the plan. */
export function KitchenTableScreen({ id }: KitchenTableScreenProps) {
  const t = useTexts(kitchenTexts)
  const { id: me } = useSession()
  const read = useRead<TableCase>(`/v1/casussen/${id}`)
  const language = useLanguage()
  const [found, setFound] = useState<Awaited<ReturnType<typeof keptOf>>>()
  useEffect(() => {
    keptOf(me).then(setFound, () => setFound({}))
  }, [me])
  return (
    <ReadState read={read}>
      {(file) => {
        if (found === undefined) return null
        const { own, colleagueUntil } = found
        if (own?.table.caseId === id)
          return <Review file={file} conversation={own} onGone={() => setFound({})} />
        if (!own && colleagueUntil === undefined) return <Prepare file={file} />
        return (
          <Screen title={t('screen-title', { household: file.household.name })}>
            <div className="rd-page rd-kitchen">
              <h1>{t('prepare-heading', { household: file.household.name })}</h1>
              <Alert
                severity="warning"
                headingLevel={2}
                heading={own ? t('other-kept', { household: own.table.household }) : t('colleague-kept')}
              >
                {own ? (
                  <ScreenLink to={kitchenPath(own.table.caseId)}>{t('other-open')}</ScreenLink>
                ) : (
                  t('colleague-until', {
                    until: turnedWords(language).moment(new Date(colleagueUntil ?? '')),
                  })
                )}
              </Alert>
            </div>
          </Screen>
        )
      }}
    </ReadState>
  )
}
