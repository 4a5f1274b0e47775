import { phoneLink, Thanks } from '#platform/web/site/index.ts'
import { ActCard, BigButton } from '#platform/web/ui/index.ts'
import type { HelpedProps } from '../props.ts'
import { verdictTexts } from './texts.ts'

/** What was just done, and for who was not helped: a call with a human being. */
export function HelpedDone({ language, self, done, unhappy, wantsCall, standing, director }: HelpedProps) {
  const t = verdictTexts(language)
  return (
    <>
      {done === 'ja' && (
        <Thanks title={t('thanks-title')}>{t(unhappy ? 'thanks-unhappy' : 'thanks-happy')}</Thanks>
      )}
      {done === 'stop' && <Thanks title={t('stopped-title')}>{t('stopped')}</Thanks>}
      {done === 'weer' && <Thanks title={t('resumed-title')}>{t('resumed')}</Thanks>}
      {wantsCall && unhappy && <Thanks title={t('call-asked-title')}>{t('call-asked')}</Thanks>}
      {unhappy && !wantsCall && standing === 'given' && (
        <ActCard
          title={t('call-title')}
          what={t('call-what')}
          why={t('call-why')}
          action={
            <form method="post" action={`${self}/bel`}>
              <BigButton>{t('call-yes')}</BigButton>
              {director !== null && director.phone !== '' && (
                <a className="rd-aside" href={phoneLink(director.phone)}>
                  {t('call-self', director)}
                </a>
              )}
            </form>
          }
        />
      )}
    </>
  )
}
