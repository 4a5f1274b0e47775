import type { Subscriber } from '#platform/services.ts'
import { endsQuestions } from './rules/ask.ts'
import { withdrawOfCase } from './store.ts'

/** When somebody in a case becomes unsafe, what was sent or stands in Mijn plan is taken back. */
const withdrawOnDanger: Subscriber = {
  name: 'verdicts.withdraw',
  on: ['meldcode.started', 'safety-line.recorded'],
  async handle(event, work) {
    const caseId = event.objects.find(({ type }) => type === 'case')?.id
    if (!caseId || !endsQuestions(event.type, event.data)) return
    for (const { id, personId } of await withdrawOfCase(work.trx, caseId, work.now)) {
      work.touch(personId)
      work.publish({
        type: 'step-verdict.withdrawn',
        objects: [
          { type: 'case', id: caseId },
          { type: 'step-verdict', id },
        ],
      })
    }
  },
}

export const subscribers = [withdrawOnDanger]
