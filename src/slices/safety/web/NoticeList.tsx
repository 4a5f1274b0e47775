import { ScreenLink } from '#platform/web/navigation.tsx'
import { Icon } from '#platform/web/ui/index.ts'
import type { SafetyList } from '../contract.ts'
import { caseSafetyPath, phoneLink } from './paths.ts'
import { useSafetyWords } from './use-words.ts'

export type NoticeListProps = { readonly notices: SafetyList['notices'] }

const icons = { danger: 'stop', coercion: 'lock', worker: 'pair' } as const

/** Before a visit or a call: at which households something stands, and whom to call first. Not what it is. */
export function NoticeList({ notices }: NoticeListProps) {
  const { t } = useSafetyWords()
  return (
    <section aria-label={t('notices')}>
      <h2 className="rd-head">
        {t('notices')} <small>{t('notices-why')}</small>
      </h2>
      {notices.length === 0 && <p className="rd-sec rd-safety-empty">{t('notices-none')}</p>}
      <ul>
        {notices.map(({ id, caseId, household, opens, sort, level, callFirst }) => (
          <li key={id} className={`rd-safety-notice rd-safety-${sort}`}>
            <Icon name={icons[sort]} size={17} />
            <span>
              <b>{opens ? <ScreenLink to={caseSafetyPath(caseId)}>{household}</ScreenLink> : household}</b>{' '}
              {t(`sort-${sort}`)}
              {level === 'serious' && `, ${t('level-serious').toLowerCase()}`}
              {callFirst && (
                <small>
                  {t('call-first')} {callFirst.name}{' '}
                  {callFirst.phone !== '' && <a href={phoneLink(callFirst.phone)}>{callFirst.phone}</a>}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
