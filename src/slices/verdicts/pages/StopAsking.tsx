import { BigButton } from '#platform/web/ui/index.ts'
import type { HelpedProps } from '../props.ts'
import { verdictTexts } from './texts.ts'

/** Who wants no more questions says so here, and may come back on it. */
export function StopAsking({ language, self, stopped, done }: HelpedProps) {
  const t = verdictTexts(language)
  return (
    <form className="rd-stop-asking" method="post" action={`${self}/${stopped ? 'weer' : 'stop'}`}>
      {done !== 'stop' && (
        <>
          <h2>{t(stopped ? 'stopped-title' : 'stop-title')}</h2>
          <p>{t(stopped ? 'stopped' : 'stop-why')}</p>
        </>
      )}
      <BigButton variant="secondary">{t(stopped ? 'resume' : 'stop')}</BigButton>
    </form>
  )
}
