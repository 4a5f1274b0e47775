import { useTexts } from '#platform/web/session/session.ts'
import { phoneLink } from '#platform/web/site/phone-link.ts'
import { FirstNotice } from '#platform/web/ui/index.ts'
import type { PersonKnown } from '../contract.ts'
import { peopleTexts } from './texts.ts'

export type WorkerNoticeProps = { readonly notice: PersonKnown['workerSafety'] | undefined }

/** Before a visit is planned: that something protects who goes there, and whom to call. What it is stays in the case. */
export function WorkerNotice({ notice }: WorkerNoticeProps) {
  const t = useTexts(peopleTexts)
  if (!notice) return null
  const { callFirst } = notice
  return (
    <FirstNotice>
      <b>{t('worker-safety')}</b>{' '}
      {callFirst ? (
        <>
          {t('worker-safety-call')} <b>{callFirst.name}</b>
          {callFirst.phone !== '' && (
            <>
              {' '}
              <a href={phoneLink(callFirst.phone)}>{callFirst.phone}</a>
            </>
          )}
        </>
      ) : (
        t('worker-safety-ask')
      )}
    </FirstNotice>
  )
}
