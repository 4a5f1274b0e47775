import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { dayOf } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type CameBefore, type RecordReport, recordIn } from '#slices/intake'
import type { linkWebReport as contract, WebReportView } from '../contract.ts'
import { shapeWebReport } from '../shape.ts'
import { type LockedWebReport, lockWebReport, saveLinked } from '../store/web-report.ts'
import { unseal } from './draft.ts'
import type { WebContent } from './send.ts'

type Link = z.output<typeof contract.body>

/**
 * Makes a report of what was sent, about a person who is known or new. Its clock has run since the day of sending. What
 * was told before by another channel is seen by intake and offered to be joined.
 */
export async function linkWebReport(
  context: Context,
  id: string,
  version: number,
  link: Link,
): Promise<Reply | Refusal> {
  const { secrets } = context.services
  return context.transaction(async (work) => {
    const row = await lockWebReport(work.trx, id)
    if (!row) return refuse('not-found')
    if (row.state === 'closed') return refuse('web-report-closed')
    if (row.content === null) return refuse('web-report-linked')
    if (row.version !== version) return stale({ version: row.version }, { version })
    const content = unseal<WebContent>(secrets, row.content)
    const written = shapeWebReport(row, content)
    if (link.lifeDomains.length !== written.questions.length)
      return invalidInput([{ pointer: '/lifeDomains', code: 'domains-per-question' }])
    const told = toldBy(written, link, row, content)
    const reply = await recordIn(work, context.services, told, cameBefore(written, row, content))
    if (isRefusal(reply)) return reply
    await saveLinked(work.trx, work.tenantId, id, {
      reportId: reply.body.id,
      by: String(work.actor.id),
      at: work.now,
    })
    work.publish({
      type: 'web-report.linked',
      objects: [
        { type: 'web-report', id },
        { type: 'report', id: reply.body.id },
      ],
    })
    return reply
  })
}

type Question = RecordReport['questions'][number]
type Signal = RecordReport['signals'][number]

/** The lists of intake decide what is known; a domain that left the list is refused there by its foreign key. */
function toldBy(
  written: WebReportView,
  link: Link,
  row: LockedWebReport,
  { checklistVersion }: WebContent,
): RecordReport {
  const { person: _, questions, wishedEffect, signals, reach, reporter } = written
  const about = { aboutRelation: 'self' } as const
  const asked: Question[] = questions.map((ownWords, index) => ({
    ...about,
    ownWords,
    wishedEffect: index === 0 ? wishedEffect : '',
    lifeDomains: link.lifeDomains[index] ?? [],
  }))
  const askedOn = signals
    .filter(({ answer }) => answer === 'yes')
    .map(({ lifeDomain, words }): Question => {
      const signal = lifeDomain as Signal['lifeDomain']
      return { ...about, ownWords: words, wishedEffect: '', lifeDomains: [signal], signal }
    })
  return {
    personId: link.personId,
    newPerson: link.newPerson,
    channel: 'web',
    receivedOn: dayOf(row.sentAt),
    reporter: {
      relation: (reporter?.relation ?? 'self') as RecordReport['reporter']['relation'],
      name: reporter?.name ?? '',
      phone: reporter?.phone ?? '',
    },
    ownCircle: link.ownCircle,
    firstSplit: link.firstSplit,
    callBack: reach,
    ...(link.firstSplit === 'call-back' && { callBackTo: link.callBackTo }),
    ...(signals.length > 0 && checklistVersion !== null && { checklistVersion }),
    signals: signals.map(({ lifeDomain, answer }) => ({
      lifeDomain: lifeDomain as Signal['lifeDomain'],
      answer,
    })),
    questions: [...asked, ...askedOn],
    seenReports: link.seenReports,
    additionTo: link.additionTo,
  }
}

function cameBefore(written: WebReportView, row: LockedWebReport, content: WebContent): CameBefore {
  const { helper, reporter, alreadyHelps } = written
  const knowing = (reporter?.knowing ?? 'self') as CameBefore['circle']['knowing']
  return {
    number: row.number,
    receivedAt: row.sentAt,
    circle: { alreadyHelps, helper: helper ?? { name: '', relation: '', phone: '' }, knowing },
    confirmed: content.confirmed || knowing === 'unaware',
  }
}
