import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { FirstNotice } from '#platform/web/ui/index.ts'
import type { SafetyList } from '../contract.ts'
import { phoneLink } from './paths.ts'
import { safetyTexts } from './texts.ts'
import './bar.css'

export type CaseNoticeProps = { readonly caseId: string }

/** Beside an appointment: that there is something to know before going, and whom to call first. Not what it is. */
export function CaseNotice({ caseId }: CaseNoticeProps) {
  const t = useTexts(safetyTexts)
  const all = useRead<SafetyList>('/v1/veiligheid').data?.notices ?? []
  const here = all.filter((one) => one.caseId === caseId)
  const people = [
    ...new Map(here.flatMap(({ callFirst }) => (callFirst ? [[callFirst.id, callFirst]] : []))).values(),
  ]
  if (here.length === 0) return null
  return (
    <FirstNotice>
      <b>{t('notice')}</b> {people.length === 0 && t('notice-read')}
      {people.map(({ id, name, phone }) => (
        <span key={id}>
          {t('call-first')} <b>{name}</b> {phone !== '' && <a href={phoneLink(phone)}>{phone}</a>}{' '}
        </span>
      ))}
    </FirstNotice>
  )
}
