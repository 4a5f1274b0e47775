import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { nameOf } from '#slices/people'
import { type ArrivalRow, aboutsOf, arrivalReport, arrivalSubjects, arrivalsOf } from '../reads/index.ts'

/** How a report came in, for whoever assesses it: who told it, and what was asked on and what was not. */
export async function viewArrival({ reader }: Context, id: string): Promise<Reply | Refusal> {
  const { report, contacts, abouts } = await reader.read(
    { text: arrivalSubjects, values: [id] },
    { report: arrivalReport(id), contacts: arrivalsOf(id), abouts: aboutsOf(id) },
    { type: 'report', id },
  )
  const row = report[0]
  if (!row) return refuse('not-found')
  return {
    body: {
      ownCircle: row.own_circle,
      contacts: contacts.map(shapeArrival),
      about: abouts.map(({ questionId, relation, given_names, infix, family_name }) => ({
        questionId,
        relation,
        name:
          family_name === null
            ? null
            : nameOf({ given_names: given_names ?? '', infix: infix ?? '', family_name }),
      })),
    },
  }
}

function shapeArrival(row: ArrivalRow) {
  return {
    at: row.at.toISOString(),
    channel: row.channel,
    takenBy: row.taken_by,
    reporter: {
      relation: row.reporter,
      name: row.reporter_name,
      phone: row.reporter_phone,
      authority: row.authority,
    },
    referral:
      row.referrer === null
        ? null
        : {
            name: row.referrer,
            organisation: row.organisation ?? '',
            phone: row.phone ?? '',
            residentKnows: row.knows === true,
            residentAgrees: row.agrees === true,
          },
    earlySignal:
      row.sender === null ? null : { kind: 'debt' as const, sender: row.sender, threat: row.threat === true },
    circle: row.circle,
    checklistVersion: row.version,
    signals: row.signals,
  }
}
