import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import { ageOf } from '#shared/partial-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { partnerHead } from '#slices/links'
import { birthOf } from '#slices/people'
import { stepsAround } from '#slices/routes'
import type { PageFault, PartnerAgreementProps } from '../props.ts'
import { agreementById, agreementSubjects, promisesOf, pulsesOf } from '../reads/index.ts'
import { forPersonOf, seatsAround, successorOf } from '../reads/link.ts'
import { progressOf } from '../reads/progress.ts'
import { shapeAgreement } from '../shape.ts'
import { shapeLine } from '../shape-line.ts'
import { shortName } from '../short-name.ts'

export interface Filled {
  readonly command?: string
  readonly answer?: string
  readonly remark: string
  readonly dueOn: string
  /** A day off that was asked for; the next working day is filled in. */
  readonly dayOff?: string
  readonly progress?: {
    readonly kind: string
    readonly day: string
    readonly line: string
    readonly proofKind: string
    /** Names of files that were chosen: a browser does not give them back. */
    readonly files: readonly string[]
  }
}

/** The partner's page behind link and code: the request, the own promises here, who else is around. */
export async function viewLink(
  context: Context,
  agreementId: string,
  shown: {
    readonly faults?: readonly PageFault[]
    readonly filled?: Filled
    readonly done?: string | null
  } = {},
): Promise<PageReply | Refusal> {
  const { reader, today, actor } = context
  const link = actor.link
  if (!link) return refuse('link-dead')
  const rows = await reader.read(
    { text: agreementSubjects, values: [agreementId] },
    {
      agreement: agreementById(agreementId),
      own: promisesOf(String(actor.id)),
      partner: partnerHead(String(actor.id)),
      forPerson: forPersonOf(agreementId),
      seats: seatsAround(agreementId),
      steps: stepsAround(agreementId),
      pulses: pulsesOf(agreementId),
      lines: progressOf(agreementId),
      successor: successorOf(agreementId),
    },
    { type: 'agreement', id: agreementId },
  )
  const agreement = rows.agreement[0]
  const forPerson = rows.forPerson[0]
  const partner = rows.partner[0]
  const director = rows.seats.find((seat) => seat.role === 'director')
  if (!agreement || !forPerson || !partner || agreement.promiser_id !== actor.id) return refuse('link-dead')
  const asker = { name: director?.name ?? '', phone: director?.phone ?? '' }
  if (partner.left_on !== null && partner.left_on < today)
    return { page: 'partner-left', props: { language: context.language, director: asker }, status: 403 }
  const listed = link.subject.kind === 'list'
  const at = listed ? `/p/mijn-afspraken/${agreementId}` : '/p'
  const props: PartnerAgreementProps = {
    language: context.language,
    today,
    partner: { name: partner.name, organisation: partner.organisation },
    director: asker,
    linkUntil: link.expiresAt.toISOString(),
    current: shapeAgreement(agreement, today, 'promiser'),
    forPerson: { name: shortName(forPerson), age: ageOf(birthOf(forPerson), today) },
    own: rows.own
      .filter((row) => row.case_id === agreement.case_id)
      .map((row) => shapeAgreement(row, today, 'promiser')),
    around: rows.seats
      .filter((seat) => seat.holderId !== actor.id && seat.role !== 'director')
      .map(({ name, organisation, phone, since }) => ({
        name,
        organisation: organisation ?? '',
        phone,
        since,
      })),
    steps: rows.steps.map(({ name, ...step }) => ({ ...step, name: name[context.language] })),
    lines: rows.lines.map(shapeLine),
    newDueOn: rows.successor[0]?.due_on ?? null,
    addresses: {
      self: listed ? at : '/p/afspraak',
      answer: listed ? at : '/p/afspraak',
      pulse: `${at}/check-in`,
      progress: `${at}/voortgang`,
      proof: `${at}/gedaan`,
      list: listed ? '/p/mijn-afspraken' : null,
    },
    pulses: rows.pulses.map(({ answer, at, remark }) => ({ answer, at: at.toISOString(), remark })),
    formKey: newId(),
    faults: shown.faults ?? [],
    filled: shown.filled ?? { remark: '', dueOn: '' },
    done: shown.done ?? null,
  }
  return { page: 'partner-agreement', props: { ...props }, status: props.faults.length > 0 ? 400 : 200 }
}
