import type { Context, Reply } from '#platform/http/route.ts'
import { ageOf, formatPartialDate } from '#shared/partial-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { birthOf, peopleAround, personAsSubject, personById } from '../reads/index.ts'
import { involvedAround, lastContactOf, openReportsOf, workerNoticeAbout } from '../reads/known.ts'
import { addressOf, nameOf, shapeMember } from '../shape.ts'

/** What is already known, before anything is asked twice (A2), and who is involved: that, not what (C3). */
export async function viewKnown(context: Context, id: string): Promise<Reply | Refusal> {
  const { person, around, involved, notice, reports, contact } = await context.reader.read(
    personAsSubject(id),
    {
      person: personById(id),
      around: peopleAround(id),
      involved: involvedAround(id),
      notice: workerNoticeAbout(id),
      reports: openReportsOf(id),
      contact: lastContactOf(id),
    },
    { type: 'person', id },
  )
  const row = person[0]
  if (!row) return refuse('not-found')
  return {
    etag: row.version,
    body: {
      person: {
        id: row.id,
        clientNumber: row.client_number,
        name: nameOf(row),
        givenNames: row.given_names || row.family_name,
        born: formatPartialDate(birthOf(row)),
        age: ageOf(birthOf(row), context.today),
        phone: row.phone,
        email: row.email,
        address: addressOf(row),
        addressSecret: row.address_secret,
        bsnTail: row.bsn_tail,
        language: row.language,
        sources: row.sources,
        version: row.version,
      },
      household: around
        .filter((other) => other.reason !== 'self')
        .map((other) => {
          const { name, age } = shapeMember(other, context.today)
          return { id: other.id, name, age, relation: other.kind, reason: other.reason }
        }),
      involved,
      workerSafety: shapeNotice(notice[0]),
      openReports: reports,
      lastContactOn: contact[0]?.on ?? null,
    },
  }
}

function shapeNotice(row: { level: string; name: string | null; phone: string | null } | undefined) {
  if (!row) return null
  const { level, name, phone } = row
  return { serious: level === 'serious', callFirst: name === null ? null : { name, phone: phone ?? '' } }
}
