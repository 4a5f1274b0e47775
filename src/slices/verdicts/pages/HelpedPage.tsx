import { dayInWords, type Site, SitePage } from '#platform/web/site/index.ts'
import { Absent } from '#platform/web/ui/index.ts'
import type { HelpedProps } from '../props.ts'
import { HelpedDone } from './HelpedDone.tsx'
import { HelpedForm } from './HelpedForm.tsx'
import { StopAsking } from './StopAsking.tsx'
import { type VerdictText, verdictTexts } from './texts.ts'

/** "Bent u hier goed mee geholpen?" One question, four faces, one sentence if you like. */
export function HelpedPage({ site, ...shown }: HelpedProps & { readonly site: Site }) {
  const { language, standing, faults } = shown
  const t = verdictTexts(language)
  const date = (day: string) => dayInWords(day, shown.today, language)
  const asks = standing === 'open' || standing === 'given'
  return (
    <SitePage site={site} title={t('document')} self={shown.self} wrong={faults.length > 0} quickExit>
      {shown.signedIn && (
        <a className="rd-back" href="/mijn-plan">
          {t('back')}
        </a>
      )}
      <HelpedDone {...shown} />
      {asks && <HelpedForm {...shown} lead={leadOf(t, shown, date(shown.stepOn))} />}
      {standing === 'withdrawn' && <Absent title={t('withdrawn-title')} why={t('withdrawn')} />}
      {standing === 'over' && <Absent title={t('over-title')} why={t('over')} />}
      {standing === 'settled' && shown.answer !== null && (
        <Absent
          title={t('settled-title')}
          why={t('settled', { answer: t(`answer-${shown.answer}`).toLocaleLowerCase(language) })}
        />
      )}
      <StopAsking {...shown} />
    </SitePage>
  )
}

/** Who has only the code reads who helped and when; what it was stands in Mijn plan. */
function leadOf(t: VerdictText, { stepKind, helper }: HelpedProps, date: string): string {
  if (stepKind === 'round-table') return t('about-round-table', { date })
  return helper === '' ? t(`about-${stepKind}`, { date }) : t(`about-${stepKind}-who`, { who: helper, date })
}
