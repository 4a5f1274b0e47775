import type { Context, Reply } from '#platform/http/route.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { heardOfOwn, shapeHeard } from '#slices/verdicts'
import type { OwnPromise, PromiseList } from '../contract.ts'
import { progressOfPromiser } from '../reads/progress.ts'
import {
  endedPromises,
  endedSince,
  ownPromiseSubjects,
  ownPromises,
  type PromiseRow,
} from '../reads/promises.ts'
import { shareDays, shareOf } from '../rules/own-share.ts'
import { orderPromises } from '../rules/promise-list.ts'
import { markInputOf, shapeAgreement } from '../shape.ts'
import { shapeLine } from '../shape-line.ts'
import { shortName } from '../short-name.ts'

/** Mijn afspraken (D4): every own open promise over all households, what asks an answer first. */
export async function listPromises(context: Context): Promise<Reply> {
  return { body: await readPromises(context) }
}

/** The list as a worker's screen and a partner's page show it. */
export async function readPromises({ reader, today }: Context): Promise<PromiseList> {
  const rows = await reader.read(
    { text: ownPromiseSubjects, values: [] },
    {
      promises: ownPromises(),
      lines: progressOfPromiser(),
      ended: endedPromises(startOfYear(today)),
      lately: endedSince(addDays(today, -shareDays)),
      heard: heardOfOwn(addDays(today, -shareDays)),
    },
  )
  const ordered = orderPromises(
    rows.promises.map((row) => ({ id: row.id, row, input: markInputOf(row) })),
    today,
  )
  const lines = rows.lines.map(shapeLine)
  const ended = (type: string) => rows.ended.find((one) => one.type === type)?.count ?? 0
  return {
    today,
    promises: ordered.map(
      ({ row, group }): OwnPromise => ({
        ...shapePromise(row, today),
        group,
        lines: lines.filter(({ agreementId }) => agreementId === row.id),
      }),
    ),
    year: {
      kept: ended('agreement.kept'),
      later: ended('agreement.renegotiated'),
      broken: ended('agreement.broken'),
    },
    share: shareOf(
      rows.lately,
      ordered.map(({ input }) => input),
      today,
    ),
    heard: rows.heard.map(shapeHeard),
  }
}

function shapePromise(row: PromiseRow, today: PlainDate) {
  return {
    ...shapeAgreement(row, today, 'promiser'),
    forName: shortName({ given_names: row.for_given_names, family_name: row.for_family_name }),
    asker: row.director === null ? null : { name: row.director, phone: row.director_phone ?? '' },
  }
}

/** Midnight of New Year in the Netherlands, which is on winter time then. */
function startOfYear(today: PlainDate): Date {
  return new Date(`${today.slice(0, 4)}-01-01T00:00:00+01:00`)
}
