import type { Signal } from '../props.ts'
import {
  type Answers,
  answeredSignals,
  birthOf,
  given,
  isForOther,
  moreField,
  ownQuestions,
  yesDomains,
} from '../rules/answers.ts'
import type { Step } from '../rules/steps.ts'
import type { FormText } from './texts.ts'

/** One line of an answer; `own` when they are own words. */
export interface AnswerLine {
  readonly text: string
  readonly own: boolean
}

const ofOther: readonly Step[] = ['questions', 'name', 'reach', 'address']

export function titleOf(t: FormText, step: Step, answers: Answers): string {
  if (isForOther(answers) && ofOther.includes(step))
    return t(`${step}-other` as 'questions-other' | 'name-other' | 'reach-other' | 'address-other')
  return t(step)
}

/** What was answered on one page, as it is read back. */
export function answerLines(
  t: FormText,
  step: Step,
  { answers, signals }: { readonly answers: Answers; readonly signals: readonly Signal[] },
): readonly AnswerLine[] {
  const of = (field: string): string => given(answers, field)
  const said = (...texts: readonly string[]): readonly AnswerLine[] =>
    texts.filter((text) => text !== '').map((text) => ({ text, own: false }))
  const words = (...texts: readonly string[]): readonly AnswerLine[] =>
    texts.filter((text) => text !== '').map((text) => ({ text, own: true }))
  const askOf = (domain: string): string =>
    signals.find(({ lifeDomain }) => lifeDomain === domain)?.ask ?? domain
  switch (step) {
    case 'who':
      return said(t(isForOther(answers) ? 'who-other' : 'who-self'))
    case 'behalf':
      return said(
        t(`relation-${of('relation')}` as 'relation-other'),
        t(`knowing-${of('knowing')}` as 'knowing-agrees'),
        [of('ownName'), of('ownPhone')].filter(Boolean).join(', '),
      )
    case 'together':
      if (of('together') !== 'with') return said(t('together-alone'))
      return said([of('helperName'), of('helperRelation'), of('helperPhone')].filter(Boolean).join(', '))
    case 'questions':
      return words(...ownQuestions(answers))
    case 'wish':
      return words(of('wish'))
    case 'signals': {
      const answered = answeredSignals(answers)
      const no = answered.filter(({ answer }) => answer === 'no').length
      const yes = yesDomains(answers).map(askOf)
      return said(...yes.map((ask) => `${ask} ${t('yes')}`), no > 0 ? t('check-no-count', { count: no }) : '')
    }
    case 'more':
      return words(...yesDomains(answers).map((domain) => of(moreField(domain))))
    case 'network':
      return words(of('network'))
    case 'name':
      return said(
        [of('givenNames'), of('infix'), of('familyName')].filter(Boolean).join(' '),
        birthOf(answers).split('-').reverse().join('-'),
      )
    case 'reach':
      return said(of('phone'), of('email'), of('reach'))
    case 'address':
      return said(
        [of('street'), of('houseNumber')].filter(Boolean).join(' '),
        [of('postcode'), of('city')].filter(Boolean).join(' '),
      )
  }
}
