import { Fragment, useEffect, useId } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { type AgreementMark, Icon, StateMark } from '#platform/web/ui/index.ts'
import type { CaseList } from '../../contract.ts'
import { casePath, paths } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { nameIndex } from './name-index.ts'

/** Why a household is on Vandaag. */
export interface HouseholdMark {
  readonly id: string
  readonly household: string
  readonly state: AgreementMark
  readonly word: string
  /** Said by a resident: quotation marks instead of the state's shape. */
  readonly verdict: boolean
}

export type HouseholdNamesProps = { readonly marks: readonly HouseholdMark[] }

/** How long the names are kept while nothing changes: each reading is a look that residents find in their log. */
const keptMs = 15 * 60_000

/** Every own household by its name, one click away; read by itself, so that the day does not wait for it. */
export function HouseholdNames({ marks }: HouseholdNamesProps) {
  const t = useTexts(directionTexts)
  const heading = useId()
  const { data, isError, refetch } = useRead<CaseList>('/v1/casussen', { keptMs })
  const unknown = marks.filter(({ id }) => data && !data.cases.some((one) => one.id === id))
  const missing = unknown.map(({ id }) => id).join()
  useEffect(() => {
    // The day speaks of a household that came after the names were read: once for each.
    if (missing !== '') void refetch()
  }, [missing, refetch])
  if (!isError && !data?.cases.length) return null
  const markOf = new Map(marks.map((mark) => [mark.id, mark]))
  return (
    <section className="rd-names" aria-labelledby={heading}>
      <h2 id={heading}>{t('names')}</h2>
      {isError && (
        <p>
          <ScreenLink to={paths.households}>{t('none-action')}</ScreenLink>
        </p>
      )}
      <ul>
        {nameIndex(data?.cases ?? []).map(({ name, places }) => (
          <li key={name}>
            {places.map(({ id, own }, index) => (
              <Fragment key={id}>
                <span>
                  {places.length > 1 && index === 0 && <span aria-hidden>{name}: </span>}
                  <ScreenLink to={casePath(id)}>
                    <Mark mark={markOf.get(id)} />
                    {places.length > 1 && <span className="rd-hidden">{name}, </span>}
                    {places.length > 1 ? own : name}
                  </ScreenLink>
                  {index < places.length - 1 && ','}
                </span>{' '}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mark({ mark }: { readonly mark: HouseholdMark | undefined }) {
  if (!mark) return null
  return (
    <>
      {mark.verdict ? (
        <span className={`rd-s-${mark.state}`}>
          <Icon name="quote" size={14} />
        </span>
      ) : (
        <StateMark state={mark.state} size={14} />
      )}
      <span className="rd-hidden">{mark.word}: </span>
    </>
  )
}
