import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import { ageOf } from '#shared/partial-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { seatsOfCase } from '#slices/cases'
import { partnerHead } from '#slices/links'
import { birthOf } from '#slices/people'
import type { PageFault, PartnerAgreementProps } from '../props.ts'
import { agreementById, agreementSubjects, promisesOf, pulsesOf } from '../reads/index.ts'
import { forPersonOf } from '../reads/link.ts'
import { shapeAgreement } from '../shape.ts'

export interface Filled {
  readonly command?: string
  readonly answer?: string
  readonly remark: string
  readonly dueOn: string
}

/** The partner's page behind link and code: the request, the own promises here, who else is around. */
export async function viewLink(
  context: Context,
  shown: {
    readonly faults?: readonly PageFault[]
    readonly filled?: Filled
    readonly done?: string | null
  } = {},
): Promise<PageReply | Refusal> {
  const { reader, today, actor } = context
  const link = actor.link
  if (link?.subject.kind !== 'agreement') return refuse('link-dead')
  const { id } = link.subject
  const rows = await reader.read(
    { text: agreementSubjects, values: [id] },
    {
      agreement: agreementById(id),
      own: promisesOf(String(actor.id)),
      partner: partnerHead(String(actor.id)),
      forPerson: forPersonOf(id),
      seats: seatsOfCase(link.caseId),
      pulses: pulsesOf(id),
    },
    { type: 'agreement', id },
  )
  const agreement = rows.agreement[0]
  const forPerson = rows.forPerson[0]
  const partner = rows.partner[0]
  const director = rows.seats.find((seat) => seat.role === 'director')
  if (!agreement || !forPerson || !partner) return refuse('link-dead')
  const props: PartnerAgreementProps = {
    language: context.language,
    today,
    partner,
    director: { name: director?.name ?? '', phone: director?.phone ?? '' },
    linkUntil: link.expiresAt.toISOString(),
    current: shapeAgreement(agreement, today, 'promiser'),
    forPerson: { name: shortName(forPerson), age: ageOf(birthOf(forPerson), today) },
    own: rows.own
      .filter((row) => row.case_id === link.caseId)
      .map((row) => shapeAgreement(row, today, 'promiser')),
    around: rows.seats
      .filter((seat) => seat.holderId !== actor.id && seat.role !== 'director')
      .map(({ name, organisation, phone, since }) => ({
        name,
        organisation: organisation ?? '',
        phone,
        since,
      })),
    pulses: rows.pulses.map(({ answer, at, remark }) => ({ answer, at: at.toISOString(), remark })),
    formKey: newId(),
    faults: shown.faults ?? [],
    filled: shown.filled ?? { remark: '', dueOn: '' },
    done: shown.done ?? null,
  }
  return { page: 'partner-agreement', props: { ...props }, status: props.faults.length > 0 ? 400 : 200 }
}

/** First name and one letter: enough to know who is meant. */
function shortName(person: { given_names: string; family_name: string }): string {
  return person.given_names === ''
    ? person.family_name
    : `${person.given_names} ${person.family_name.slice(0, 1)}.`
}
