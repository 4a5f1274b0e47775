import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { showToast } from '#platform/web/toast.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { CaseWork, PlaceOut, PossibilitiesOut } from '../contract.ts'
import { matchOf } from '../rules/match.ts'
import { startBy } from '../rules/offer.ts'
import { Findings } from './MatchRow.tsx'
import { TypedField } from './TypedField.tsx'
import { useWorkWords } from './use-words.ts'

export type OfferDialogProps = {
  readonly caseId: string
  readonly person: CaseWork['people'][number]
  readonly place: PlaceOut
  readonly content: PossibilitiesOut
  readonly today: string
  readonly onClose: () => void
}

/** Offers a place: how it compares, why all the same when something is in the way, and by when it should have started. */
export function OfferDialog({ caseId, person, place, content, today, onClose }: OfferDialogProps) {
  const { t, day } = useWorkWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `offer${pointer || '/despite'}`)
  const { busy, submit } = useSubmit(problem)
  const [despite, setDespite] = useState('')
  const match = matchOf(content, place)
  const name = person.givenNames
  const by = startBy(person.young, today as PlainDate, place.startsOn as PlainDate | null)
  const save = async (): Promise<void> => {
    await post(`/v1/casussen/${caseId}/werkaanbod`, { personId: person.id, placeId: place.id, despite })
    showToast({ message: t('offer-done', { name }) })
    onClose()
    await refresh('/v1/casussen', '/v1/werkaanbod', '/v1/tellingen')
  }
  return (
    <FormDialog
      heading={t('offer-heading', { title: place.title, name })}
      problem={problem}
      submitLabel={t('offer')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <div>
        <Findings verdict="fail" findings={match.fails} />
        <Findings verdict="met" findings={match.met} />
        <Findings verdict="unmet" findings={match.unmet} />
        <Findings verdict="open" findings={match.open} />
      </div>
      {match.fails.length > 0 && (
        <TypedField
          id="offer/despite"
          label={t('despite')}
          kind="area"
          limit={500}
          value={despite}
          onChange={setDespite}
          problem={problem}
        />
      )}
      <p className="rd-meta">
        {t('offer-why', { name })} {by !== null && t('offer-young', { date: day(by) })}
      </p>
    </FormDialog>
  )
}
