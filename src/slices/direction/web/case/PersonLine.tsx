import { useTexts } from '#platform/web/session/session.ts'
import { useCaseWords } from '#slices/cases/web'
import type { CaseView } from '../../contract.ts'
import { phoneLink } from '../paths.ts'
import { directionTexts } from '../texts.ts'

export type PersonLineProps = { readonly file: CaseView; readonly personId: string }

/** Who was chosen in the ecomap, and how to reach them; also of whom one may only know that they are involved. */
export function PersonLine({ file, personId }: PersonLineProps) {
  const t = useTexts(directionTexts)
  const words = useCaseWords()
  const seat = file.seats.find(({ holderId }) => holderId === personId)
  const person = [...file.members, ...file.network].find(({ id }) => id === personId)
  const promiser = file.agreements.find((one) => one.promiser.id === personId)?.promiser
  const phone =
    seat?.phone ?? file.network.find(({ id }) => id === personId)?.phone ?? promiser?.phone ?? null
  const name = seat?.name ?? person?.name ?? promiser?.name
  if (name === undefined) return null
  const what = [seat?.organisation ?? promiser?.organisation, seat && words.role(seat.role)].filter(Boolean)
  return (
    <p className="rd-person-line" role="status">
      <b>{name}</b>
      {what.length > 0 && <span>{what.join(', ')}</span>}
      {phone ? <a href={phoneLink(phone)}>{phone}</a> : <span className="rd-meta">{t('no-phone')}</span>}
    </p>
  )
}
