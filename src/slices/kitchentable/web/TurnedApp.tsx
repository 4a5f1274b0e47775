import { useEffect, useState } from 'react'
import { Icon, Sprite } from '#platform/web/ui/index.ts'
import type { Conversation } from './draft.ts'
import { TurnedTable } from './TurnedTable.tsx'
import { kitchenTexts } from './texts.ts'
import { kept } from './vault.ts'
import './turned.css'

/** The device turned towards the household. It knows no session and asks the server for nothing but a sign of life. */
export function TurnedApp() {
  const [found, setFound] = useState<Conversation | null>()
  useEffect(() => {
    kept().then(
      (conversation) => setFound(conversation ?? null),
      () => setFound(null),
    )
  }, [])
  if (found === undefined) return null
  return (
    <>
      <Sprite />
      {found ? <TurnedTable kept={found} onOver={() => setFound(null)} /> : <NothingHere />}
    </>
  )
}

function NothingHere() {
  const t = kitchenTexts(document.documentElement.lang === 'en' ? 'en' : 'nl')
  return (
    <main className="rd-turned-nothing">
      <Icon name="logo" size={30} />
      <h1>{t('nothing-here')}</h1>
      <p>{t('nothing-text')}</p>
      <a href="/werk">{t('to-work')}</a>
    </main>
  )
}
