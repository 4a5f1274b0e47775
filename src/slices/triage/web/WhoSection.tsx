import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Select } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { TermText } from '#slices/glossary/web'
import type { Directory } from '#slices/organisations/contract'
import type { DirectorOption, ReportView } from '../contract.ts'
import { addedPoints } from '../rules/weight.ts'
import { DirectorRow } from './DirectorRow.tsx'
import { type Choice, choiceFor, type DecisionDraft } from './decision.ts'
import { triageTexts } from './texts.ts'
import type { TriageWork } from './use-triage.ts'

export type WhoSectionProps = {
  readonly report: ReportView
  readonly draft: DecisionDraft
  readonly choice: Choice
  readonly work: TriageWork
  readonly all: boolean
  readonly onAll: (all: boolean) => void
  readonly onDirector: (id: string) => void
  readonly onReferredTo: (id: string) => void
}

/** The best three, or everybody up to Z. */
export function shownDirectors(
  directors: readonly DirectorOption[],
  all: boolean,
): readonly DirectorOption[] {
  return directors.slice(0, all ? 26 : 3)
}

/** By whom: a director for a plan, an organisation for a referral, nobody for an answer. */
export function WhoSection(props: WhoSectionProps) {
  const { report, draft, choice, work, all, onAll, onDirector, onReferredTo } = props
  const t = useTexts(triageTexts)
  const { needsDirector, directorId, decide, sending } = work
  const name = report.person.givenNames
  const heavy = work.open.some(({ id }) => choiceFor(draft, id).weight === 'heavy')
  const referring = work.open.some(({ id }) => choiceFor(draft, id).weight === 'referred')
  const director = report.directors.find(({ id }) => id === directorId)
  const label = needsDirector
    ? t('decide-assign', { name: director ? callName(director.name) : '…' })
    : choice.weight === null
      ? t('decide')
      : t(referring ? 'decide-referred' : 'decide-answered')
  return (
    <section className="rd-who" aria-label={t(needsDirector ? 'who-directs' : 'to-whom')}>
      {choice.weight === 'referred' && <Referral value={choice.referredTo} onChange={onReferredTo} />}
      {needsDirector && (
        <>
          <h2>
            {t('who-directs')} <small className="rd-meta">{t('line-is-ceiling')}</small>
          </h2>
          <div
            id="triage-director"
            tabIndex={-1}
            role="radiogroup"
            aria-label={t('who-directs')}
            className="rd-directors"
          >
            {shownDirectors(report.directors, all).map((option, index) => (
              <DirectorRow
                key={option.id}
                director={option}
                letter={String.fromCharCode(65 + index)}
                added={heavy ? addedPoints.heavy : addedPoints.light}
                checked={option.id === directorId}
                onChoose={() => onDirector(option.id)}
              />
            ))}
          </div>
        </>
      )}
      {choice.weight === null && !needsDirector && <p className="rd-sec">{t('choose-weight-first')}</p>}
      {choice.weight === 'answered' && !needsDirector && (
        <>
          <h2>
            <TermText>{t('no-director-needed')}</TermText>
          </h2>
          <p className="rd-sec">{t('no-director-why', { name })}</p>
        </>
      )}
      <div className="rd-actions">
        <Button variant="primary" shortcut="Ctrl ↵" disabled={sending} onClick={() => void decide()}>
          {label}
        </Button>
        {needsDirector && <span className="rd-meta">{t('gets-message', { name })}</span>}
        {needsDirector && report.directors.length > 3 && (
          <button type="button" className="rd-text-button rd-who-more" onClick={() => onAll(!all)}>
            {t(all ? 'fewer-colleagues' : 'more-colleagues')}
          </button>
        )}
      </div>
    </section>
  )
}

type ReferralProps = { readonly value: string; readonly onChange: (id: string) => void }

function Referral({ value, onChange }: ReferralProps) {
  const t = useTexts(triageTexts)
  const organisations = useRead<Directory>('/v1/wegwijzer').data?.organisations ?? []
  return (
    <div className="rd-referral">
      <h2>
        <label htmlFor="triage-referral">{t('to-whom')}</label>{' '}
        <small className="rd-meta">{t('to-whom-why')}</small>
      </h2>
      <Select
        id="triage-referral"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{t('choose-organisation')}</option>
        {organisations.map(({ id, name, phone }) => (
          <option key={id} value={id}>
            {phone === null ? name : `${name} · ${phone}`}
          </option>
        ))}
      </Select>
    </div>
  )
}
