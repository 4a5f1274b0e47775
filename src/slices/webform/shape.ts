import type { WebContent } from './actions/send.ts'
import type { WebReportView } from './contract.ts'
import { answeredSignals, birthOf, given, isForOther, moreField, ownQuestions } from './rules/answers.ts'

/** What was written, in the order in which a worker reads it. */
export function shapeWebReport(
  row: { readonly id: string; readonly number: number; readonly sentAt: Date; readonly version: number },
  { answers, language }: WebContent,
): WebReportView {
  const of = (field: string): string => given(answers, field)
  const forOther = isForOther(answers)
  return {
    id: row.id,
    number: row.number,
    sentAt: row.sentAt.toISOString(),
    version: row.version,
    language,
    person: {
      givenNames: of('givenNames'),
      infix: of('infix'),
      familyName: of('familyName'),
      born: birthOf(answers),
      phone: of('phone'),
      email: of('email'),
      street: of('street'),
      houseNumber: of('houseNumber'),
      postcode: of('postcode'),
      city: of('city'),
    },
    questions: [...ownQuestions(answers)],
    wishedEffect: of('wish'),
    signals: answeredSignals(answers).map(({ domain, answer }) => ({
      lifeDomain: domain,
      answer,
      words: answer === 'yes' ? of(moreField(domain)) : '',
    })),
    alreadyHelps: of('network'),
    reach: of('reach'),
    helper:
      !forOther && of('together') === 'with'
        ? { name: of('helperName'), relation: of('helperRelation'), phone: of('helperPhone') }
        : null,
    reporter: forOther
      ? { relation: of('relation'), name: of('ownName'), phone: of('ownPhone'), knowing: of('knowing') }
      : null,
  }
}
