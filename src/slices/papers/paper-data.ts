import { dateInWords } from '#platform/i18n/dates.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import { repeatInWords } from '#slices/agreements/contract'
import { nameOf } from '#slices/people'
import type { WholePaperRow } from './reads.ts'
import type { PaperGoal, PaperItem } from './rules/content.ts'
import { paperTexts } from './texts.ts'

/** Everything the template prints, in words. */
export function paperData(paper: WholePaperRow): object {
  const { language, municipality, content, number, director, signatures } = paper
  const t = paperTexts(language)
  const name = nameOf(paper.person)
  const day = (date: string): string => dateInWords(date as PlainDate, 'full', language)
  const row = (item: PaperItem, who: string) => ({
    title: item.title,
    // Who wrote no result promised the title itself.
    result: item.result === item.title ? '' : item.result,
    who,
    when: item.often
      ? t('often', {
          how: repeatInWords(item.often, item.often.firstOn as PlainDate, language),
          date: day(item.dueOn),
        })
      : day(item.dueOn),
    state: stateWord(t, item.state),
  })
  const items = content.goals.flatMap((goal) => goal.items)
  const madeOn = dayOf(paper.made_at)
  return {
    lang: language,
    author: municipality,
    title: t('title', { name }),
    description: t('description'),
    intro: [
      t('intro-agreed'),
      ...(director ? [t('intro-wrong', { director: director.name, phone: director.phone })] : []),
    ],
    'own-title': t('own-title'),
    'own-head': [t('head-what'), t('head-for'), t('head-when'), t('head-state')],
    own: items
      .filter(({ own, state }) => own && state !== 'kept' && state !== 'broken')
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
      .map((item) => row(item, item.forName)),
    head: [t('head-what'), t('head-who'), t('head-when'), t('head-state')],
    'goals-title': t('goals-title'),
    goals: content.goals.map((goal) => ({
      words: language === 'nl' ? `‘${goal.ownWords}’` : `“${goal.ownWords}”`,
      measure: measureOf(t, goal),
      items: goal.items.map((item) => row(item, item.promiser)),
    })),
    'nothing-yet': t('nothing-yet'),
    'duties-title': t('duties-title'),
    duties: items.flatMap(({ duty }) => (duty ? [duty] : [])),
    'duties-human': t('duties-human'),
    'next-title': t('next-title'),
    next: [t('next-ask'), t('next-change'), t('next-online', { municipality })],
    'sign-title': t('sign-title'),
    'sign-intro': t('sign-intro'),
    'sign-head': [t('sign-name'), t('sign-on'), t('sign-here')],
    signers:
      signatures.length > 0
        ? signatures.map((one) => ({ name: one.name, on: day(one.signedOn) }))
        : [name, ...(director ? [director.name] : [])].map((who) => ({ name: who, on: '' })),
    footer: t('footer', { municipality, number, date: day(madeOn) }),
    page: t('page'),
    of: t('of'),
  }
}

type Words = ReturnType<typeof paperTexts>

function stateWord(t: Words, state: PaperItem['state']): string {
  if (state === 'declined' || state === 'cancelled' || state === 'renegotiated') return ''
  return t(`state-${state}`)
}

function measureOf(t: Words, { indicator, baseline, target, unit }: PaperGoal): string {
  if (indicator === '') return ''
  if (baseline === null || target === null) return t('measure-from', { what: indicator })
  return t('measure', { what: indicator, from: `${baseline}${unit}`, to: `${target}${unit}` })
}
