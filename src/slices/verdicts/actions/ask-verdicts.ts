import { randomBytes } from 'node:crypto'
import type { Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import type { Context } from '#platform/http/route.ts'
import type { Services } from '#platform/services.ts'
import { isRefusal } from '#shared/refusal.ts'
import { codeFrom } from '#shared/spoken-code.ts'
import { addressOf, nameOf, postTo } from '#slices/people'
import { codeHashOf, codeLength } from '../code.ts'
import { questionMessage } from '../letters.ts'
import { type AskedPersonRow, askedPeople, type DoneStepRow, doneSteps } from '../reads.ts'
import { answerUntil, askedOf, freshDays, questionsOf, wayTo } from '../rules/ask.ts'
import { insertQuestion } from '../store.ts'

/**
 * Asks residents whether they were helped well with what was done lately. Runs once a day as the system, in office hours;
 * running it again asks nobody twice. Returns how many were asked.
 */
export async function askVerdicts(context: Context): Promise<number> {
  let asked = 0
  const result = await context.transaction(async (work) => {
    const { trx, today, now } = work
    const since = doneSteps(new Date(now.getTime() - (freshDays + 1) * 86_400_000))
    const steps = await execute<DoneStepRow>(trx, since.text, since.values)
    const ids = [...new Set(steps.flatMap((step) => askedOf(step, today) ?? []))]
    const statement = askedPeople(ids)
    const people = await execute<AskedPersonRow>(trx, statement.text, statement.values)
    const known = new Map(people.map((person) => [person.id, person]))
    for (const { step, personId } of questionsOf(steps, known, today)) {
      const person = known.get(personId)
      if (person) await ask(context.services, work, step, person)
      asked++
    }
    return { status: 204 }
  })
  if (isRefusal(result)) throw new Error(`asking verdicts was refused: ${result.code}`)
  return asked
}

async function ask(services: Services, work: Work, step: DoneStepRow, person: AskedPersonRow): Promise<void> {
  const { trx, tenantId, today, now } = work
  const sentBy = wayTo({
    email: person.email,
    address: addressOf(person),
    addressSecret: person.address_secret,
  })
  const code = sentBy === 'portal' ? undefined : newCode()
  const until = answerUntil(today)
  const id = await insertQuestion(trx, tenantId, {
    caseId: step.caseId,
    personId: person.id,
    stepKind: step.kind,
    stepId: step.id,
    about: step.about,
    helperId: step.helperId,
    helperName: step.helperName,
    stepOn: step.doneOn,
    sentBy,
    answerUntil: until,
    now,
    codeHash: code === undefined ? null : codeHashOf(services, code),
  })
  const about = { type: 'step-verdict', id }
  if (code !== undefined) {
    const to = postTo(person)
    const publicUrl = services.publicUrl()
    const shared = { name: nameOf(person), publicUrl, code, until, language: to.language }
    work.send({
      ...to,
      kind: 'step-verdict',
      object: about,
      ...questionMessage({ ...shared, channel: to.channel }),
    })
  }
  work.touch(person.id)
  work.publish({
    type: 'step-verdict.asked',
    objects: [{ type: 'case', id: step.caseId }, { type: step.kind, id: step.id }, about],
    data: { sentBy },
  })
}

/** Random bytes fall short once in very many times; then others are drawn. */
function newCode(): string {
  for (;;) {
    const code = codeFrom(randomBytes(codeLength * 3), codeLength)
    if (code !== undefined) return code
  }
}
