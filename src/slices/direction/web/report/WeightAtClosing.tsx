import { useRead } from '#platform/web/api/use-read.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Chip, FieldSet } from '#platform/web/ui/index.ts'
import { type WeightVerdict, weightVerdicts } from '#slices/cases/contract'
import { WeightStory } from '#slices/cases/web'
import type { WeightFigures } from '#slices/criteria/contract'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'

export type WeightAtClosingProps = {
  readonly file: CaseView
  /** Absent: it is not asked. */
  readonly verdict?: WeightVerdict | null
  readonly onVerdict?: (verdict: WeightVerdict | null) => void
}

/** At closing: how the weight of this case went, how it went with others, and was it right? */
export function WeightAtClosing({ file, verdict, onVerdict }: WeightAtClosingProps) {
  const t = useTexts(directionTexts)
  const { role } = useSession()
  const figures = useRead<WeightFigures>(
    role === 'director' ? '/v1/zwaartecijfers?period=this-year' : undefined,
  ).data?.columns[0]?.figures
  const began = file.weightChanges[0]?.from ?? file.weight
  const share = (measure: string, words: 'raised' | 'lowered' | 'back') => {
    const figure = figures?.find((one) => one.measure === measure)
    if (!figure) return null
    const { count, of } = figure
    return (
      <li>
        {count === null || of === null
          ? t(`closing-${words}-few`)
          : t(`closing-${words}`, { count, of, share: Math.round((count / of) * 100) })}
      </li>
    )
  }
  return (
    <div className="rd-report-weight">
      <h2 className="rd-head">{t('closing-weight')}</h2>
      <p>
        <WeightStory weight={file.weight} openedOn={file.openedOn} changes={file.weightChanges} />
      </p>
      {onVerdict && (
        <FieldSet legend={t('closing-right')}>
          <div className="rd-row">
            {weightVerdicts.map((one) => (
              <Chip key={one} pressed={verdict === one} onToggle={(on) => onVerdict(on ? one : null)}>
                {t(`verdict-${one}`)}
              </Chip>
            ))}
          </div>
        </FieldSet>
      )}
      {figures && (
        <ul className="rd-meta">
          {began === 'light' ? share('light-grew', 'raised') : share('heavy-fell', 'lowered')}
          {share('light-back', 'back')}
        </ul>
      )}
    </div>
  )
}
