import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Site } from '#platform/web/site/index.ts'
import {
  PartnerAgreementPage,
  PartnerAskListPage,
  PartnerLeftPage,
  PartnerListPage,
} from '#slices/agreements/pages'
import { CriteriaPage } from '#slices/criteria/pages'
import { PartnerCodePage } from '#slices/links/pages'
import {
  DutyPage,
  HomePage,
  MyPlanPage,
  OutboxPage,
  ProblemPage,
  SignInPage,
  VerdictPage,
  WhyNotPage,
} from '#slices/portal/pages'
import { PartnerReferralPage } from '#slices/referrals/pages'
import { HelpedCodePage, HelpedPage } from '#slices/verdicts/pages'
import {
  FormCheckPage,
  FormResumePage,
  FormSavePage,
  FormSentPage,
  FormStartPage,
  FormStepPage,
} from '#slices/webform/pages'
import { WorkWhyPage } from '#slices/work/pages'

type Props = Readonly<Record<string, unknown>>
type Draw = (props: Props, site: Site) => ReactNode

/** The server hands over what the page's `props.ts` says; this is the one place where that trust is spoken out. */
function drawing<P>(Page: (props: P & { readonly site: Site }) => ReactNode): Draw {
  return (props, site) => <Page {...(props as unknown as P)} site={site} />
}

const pages: Readonly<Record<string, Draw>> = {
  home: drawing(HomePage),
  'sign-in': drawing(SignInPage),
  criteria: drawing(CriteriaPage),
  'my-plan': drawing(MyPlanPage),
  'why-not': drawing(WhyNotPage),
  duty: drawing(DutyPage),
  verdict: drawing(VerdictPage),
  'work-why': drawing(WorkWhyPage),
  helped: drawing(HelpedPage),
  'helped-code': drawing(HelpedCodePage),
  'partner-code': drawing(PartnerCodePage),
  'partner-agreement': drawing(PartnerAgreementPage),
  'partner-referral': drawing(PartnerReferralPage),
  'partner-list': drawing(PartnerListPage),
  'partner-ask-list': drawing(PartnerAskListPage),
  'partner-left': drawing(PartnerLeftPage),
  'form-start': drawing(FormStartPage),
  'form-step': drawing(FormStepPage),
  'form-check': drawing(FormCheckPage),
  'form-save': drawing(FormSavePage),
  'form-resume': drawing(FormResumePage),
  'form-sent': drawing(FormSentPage),
  outbox: drawing(OutboxPage),
  problem: drawing(ProblemPage),
  'not-found': drawing(ProblemPage),
}

/** The whole page as the server sends it. A name that is not known is drawn as absent. */
export function renderPage(name: string, props: Props, site: Site): string {
  const draw = pages[name] ?? drawing(ProblemPage)
  return `<!doctype html>${renderToStaticMarkup(draw(props, site))}`
}
