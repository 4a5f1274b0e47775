import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { DialogNotice, Icon, Kbd } from '#platform/web/ui/index.ts'
import type { CaseSafety, LineOut } from '../contract.ts'
import { caseSafetyPath, phoneLink } from './paths.ts'
import { safetyTexts } from './texts.ts'
import './bar.css'

export function caseSafety(caseId: string): string {
  return `/v1/casussen/${caseId}/veiligheid`
}

/** Asks for it together with the case, not after it, so that the case rarely has to make room. */
export function useSafetyAhead(caseId: string): void {
  useRead<CaseSafety>(caseSafety(caseId))
}

export type SafetyFrameProps = { readonly caseId: string; readonly children: ReactNode }

/** A screen of a case: what is danger stands first, stays in sight, and stands on every dialog that is opened over it. */
export function SafetyFrame({ caseId, children }: SafetyFrameProps) {
  const t = useTexts(safetyTexts)
  const lines = useRead<CaseSafety>(caseSafety(caseId)).data?.lines.filter(({ shows }) => shows) ?? []
  const stands = lines.length > 0
  const danger = lines.some(({ sort, level }) => sort === 'danger' || level === 'serious')
  const look = danger ? 'rd-safety-bar rd-safety-danger' : 'rd-safety-bar'
  const list = (
    <ul>
      {lines.map((line) => (
        <BarLine key={line.id} line={line} />
      ))}
    </ul>
  )
  // The tree keeps its shape when the answer comes: what stands in it is not made anew.
  return (
    <>
      {stands && (
        <section className={look} aria-label={t('bar')}>
          {list}
          <ScreenLink to={caseSafetyPath(caseId)} className="rd-quiet-link rd-no-print">
            {t('bar-more')} <Kbd>6</Kbd>
          </ScreenLink>
        </section>
      )}
      <DialogNotice value={stands ? <div className={look}>{list}</div> : null}>{children}</DialogNotice>
    </>
  )
}

const icons = { danger: 'stop', coercion: 'lock', worker: 'pair' } as const

function BarLine({ line }: { readonly line: LineOut }) {
  const t = useTexts(safetyTexts)
  const { sort, kind, what, atOnce, callFirst } = line
  return (
    <li className={`rd-safety-${sort}`}>
      <Icon name={icons[sort]} size={17} />
      <span>
        <b>
          {t(`sort-${sort}`)}, {t(`kind-${kind}`)}:
        </b>{' '}
        <span dir="auto">{what}</span>
        {atOnce !== '' && <strong dir="auto"> {atOnce}</strong>}
        {callFirst && (
          <>
            {' '}
            {t('call-first')} <b>{callFirst.name}</b>{' '}
            {callFirst.phone !== '' && <a href={phoneLink(callFirst.phone)}>{callFirst.phone}</a>}
          </>
        )}
      </span>
    </li>
  )
}
