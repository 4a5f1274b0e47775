import { dateInWords } from '#platform/i18n/dates.ts'
import { phoneLink, type Site, SitePage, Thanks } from '#platform/web/site/index.ts'
import { Absent, Fold, PageLinks, StateTotals } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { OwnQuestions } from '#slices/verdicts/pages'
import { OwnWork } from '#slices/work/pages'
import type { MyPlanProps } from '../props.ts'
import { OwnReferrals } from './OwnReferrals.tsx'
import { OwnRoute } from './OwnRoute.tsx'
import { OwnTable } from './OwnTable.tsx'
import { OwnTask } from './OwnTask.tsx'
import { OwnWaiting } from './OwnWaiting.tsx'
import { PlanGoal } from './PlanGoal.tsx'
import { totals } from './promise-words.ts'
import { SignOut } from './SignOut.tsx'
import { type PortalText, portalTexts } from './texts.ts'

/** Mijn plan: what do I do, what was agreed, is it kept. */
export function MyPlanPage({ site, ...plan }: MyPlanProps & { readonly site: Site }) {
  const { language, task, director, goals, counts } = plan
  const t = portalTexts(language)
  const title = t('plan-title')
  const empty = goals.length === 0
  const isOpen = (part: string): boolean => plan.open.includes(part)
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  const closed = plan.closed && !empty
  // What waits for a yes or no stands above the plan; the rest is there to look up.
  const asked = plan.work.offers.some(({ state }) => state === 'proposed')
  const work = !closed && (plan.work.offers.length > 0 || plan.work.possibilities !== null) && (
    <OwnWork work={plan.work} today={plan.today} language={language} formKey={plan.formKey} />
  )
  const links = [
    ...plan.papers.slice(0, 1).map(({ id, number, madeOn, signed }) => ({
      href: `/v1/planversies/${id}`,
      label: t(signed ? 'paper-signed' : 'paper', {
        number,
        date: dateInWords(madeOn as PlainDate, 'long', language),
      }),
    })),
    ...(director === null || director.phone === ''
      ? []
      : [{ href: phoneLink(director.phone), label: t('call-director', director) }]),
    { href: '/criteria', label: t('criteria') },
  ]
  return (
    <SitePage
      site={site}
      title={title}
      heading={title}
      lead={lead(t, plan, closed)}
      self="/mijn-plan"
      quickExit
    >
      {!closed && plan.standIn !== null && director !== null && (
        <p>{t('stand-in', { name: director.name, other: plan.standIn.name, phone: plan.standIn.phone })}</p>
      )}
      {!closed && plan.coming !== null && (
        <p>
          {t('coming', {
            name: plan.coming.name,
            date: dateInWords(plan.coming.switchOn as PlainDate, 'long', language),
          })}
        </p>
      )}
      {plan.done !== null && <Thanks title={t('thanks')}>{thanks(t, plan.done)}</Thanks>}
      {closed && <Absent title={t('closed-title')} why={t('closed-why')} />}
      {empty && <Absent title={t('empty-title')} why={t('empty-why')} />}
      {task !== null && !closed && (
        <OwnTask task={task} today={plan.today} language={language} formKey={plan.formKey} />
      )}
      {!closed && !plan.stopped && <OwnQuestions {...plan} />}
      {plan.table !== null && !closed && (
        <OwnTable table={plan.table} today={plan.today} language={language} />
      )}
      {asked && work}
      {plan.waiting.length > 0 && <OwnWaiting places={plan.waiting} today={plan.today} language={language} />}
      {!empty && (
        <>
          <h2>{t('agreed')}</h2>
          {counts.length > 0 && <StateTotals label={t('totals')} totals={totals(t, counts)} />}
          {goals.map((goal) => (
            <PlanGoal key={goal.id} goal={goal} plan={{ ...plan, closed }} />
          ))}
        </>
      )}
      {plan.referrals.length > 0 && (
        <Fold
          id="verwijzing"
          open={isOpen('verwijzing')}
          heading={<h2>{t('referral-title')}</h2>}
          line={list(plan.referrals.map(({ organisation }) => organisation))}
        >
          <OwnReferrals referrals={plan.referrals} today={plan.today} language={language} />
        </Fold>
      )}
      {!asked && work && (
        <Fold id="werk" open={isOpen('werk')} heading={<h2>{t('work-title')}</h2>} line={workLine(t, plan)}>
          {work}
        </Fold>
      )}
      {plan.route.length > 0 && !closed && (
        <Fold
          id="route"
          open={isOpen('route')}
          heading={<h2>{t('route-title')}</h2>}
          line={routeLine(t, plan.route)}
        >
          <OwnRoute steps={plan.route} today={plan.today} language={language} />
        </Fold>
      )}
      {!closed && plan.stopped && <OwnQuestions {...plan} />}
      <PageLinks label={t('onwards')} links={links} />
      <SignOut label={t('sign-out')} />
    </SitePage>
  )
}

function workLine(t: PortalText, { work }: MyPlanProps): string {
  return work.offers.length > 0 ? t('work-line-offers', { count: work.offers.length }) : t('work-line-noted')
}

/** How far the route is: the step that runs, else the first that is still to come. */
function routeLine(t: PortalText, steps: MyPlanProps['route']): string {
  const count = steps.length
  const at = steps.findIndex(({ state }) => state === 'running')
  const name = steps[at]?.name
  if (name !== undefined) return t('route-line', { nth: at + 1, count, name })
  return t(steps.some(({ state }) => state === 'planned') ? 'route-line-first' : 'route-line-done', { count })
}

function lead(t: PortalText, { name, director }: MyPlanProps, closed: boolean): string {
  if (closed) return t('plan-lead-closed', { name })
  return director === null
    ? t('plan-lead-alone', { name })
    : t('plan-lead', { name, director: director.name })
}

const answers = ['ja', 'gedaan', 'nee', 'gesprek', 'oordeel', 'vragen'] as const

function thanks(t: PortalText, done: string): string {
  const answer = answers.find((known) => known === done)
  return t(answer === undefined ? 'thanks-other' : `thanks-${answer}`)
}
