import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Icon, Kbd } from '#platform/web/ui/index.ts'
import type { CaseSafety, LineOut } from '../contract.ts'
import { caseSafetyPath, phoneLink } from './paths.ts'
import { safetyTexts } from './texts.ts'
import './bar.css'

export type SafetyBarProps = { readonly caseId: string }

export function caseSafety(caseId: string): string {
  return `/v1/casussen/${caseId}/veiligheid`
}

/** Asks for it together with the case, not after it, so that the case rarely has to make room. */
export function useSafetyAhead(caseId: string): void {
  useRead<CaseSafety>(caseSafety(caseId))
}

/** Stands first on every screen of a case, and stays in sight; nothing when there is nothing to say. */
export function SafetyBar({ caseId }: SafetyBarProps) {
  const t = useTexts(safetyTexts)
  const lines = useRead<CaseSafety>(caseSafety(caseId)).data?.lines.filter(({ shows }) => shows) ?? []
  if (lines.length === 0) return null
  const danger = lines.some(({ sort, level }) => sort === 'danger' || level === 'serious')
  return (
    <section className={danger ? 'rd-safety-bar rd-safety-danger' : 'rd-safety-bar'} aria-label={t('bar')}>
      <ul>
        {lines.map((line) => (
          <BarLine key={line.id} line={line} />
        ))}
      </ul>
      <ScreenLink to={caseSafetyPath(caseId)} className="rd-quiet-link rd-no-print">
        {t('bar-more')} <Kbd>6</Kbd>
      </ScreenLink>
    </section>
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
