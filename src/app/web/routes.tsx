import { createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router'
import { noteNavigation } from '#platform/web/navigation.tsx'
import { AbsentScreen } from '#platform/web/screen/AbsentScreen.tsx'
import { Broken } from '#platform/web/screen/Broken.tsx'
import { useSession } from '#platform/web/session/session.ts'
import { PromisesScreen } from '#slices/agreements/web'
import { BreakthroughsScreen, MandatesScreen } from '#slices/breakthroughs/web'
import { AgendaScreen } from '#slices/calendar/web'
import { ChainScreen, TeamAgendaScreen } from '#slices/chain/web'
import { ChoicesScreen } from '#slices/choices/web'
import { ConsultsScreen } from '#slices/consults/web'
import { CriteriaScreen } from '#slices/criteria/web'
import {
  CaseScreen,
  EndReportScreen,
  HouseholdsScreen,
  LetGoScreen,
  TodayScreen,
} from '#slices/direction/web'
import { EscalatedReferral, EscalateHere, EscalationsScreen } from '#slices/escalations/web'
import { GlossaryScreen } from '#slices/glossary/web'
import { CallBackScreen, CallScreen, NeighbourhoodScreen } from '#slices/intake/web'
import { KitchenTableScreen } from '#slices/kitchentable/web'
import { MeetingScreen, MeetingsScreen, RecordScreen } from '#slices/meetings/web'
import { DirectoryScreen } from '#slices/organisations/web'
import { OutreachScreen } from '#slices/outreach/web'
import { DuplicateScreen, DuplicatesScreen } from '#slices/people/web'
import { ReceivedScreen } from '#slices/referrals/web'
import { RoundTableScreen, RoundTablesScreen } from '#slices/roundtables/web'
import { CaseRouteScreen, RouteTemplatesScreen } from '#slices/routes/web'
import { CaseSafetyScreen, SafetyScreen } from '#slices/safety/web'
import { TermsScreen } from '#slices/terms/web'
import { SheetScreen, TransfersScreen } from '#slices/transfers/web'
import { AdviceScreen, IncomingScreen, OwnCircleScreen, TriageScreen } from '#slices/triage/web'
import { WaitingScreen } from '#slices/waiting/web'
import { WebReportScreen, WebReportsScreen } from '#slices/webform/web'
import { CaseWorkScreen, WorkPlacesScreen, WorkScreen } from '#slices/work/web'
import { HomeScreen } from './HomeScreen.tsx'
import { PreferencesScreen } from './PreferencesScreen.tsx'
import { firstPathOf } from './screens.ts'
import { SetupScreen } from './setup/index.ts'
import { WorkerShell } from './WorkerShell.tsx'

const besideStep = (caseId: string) => (stepId: string) => (
  <EscalateHere caseId={caseId} subjectIds={[stepId]} />
)
const besideReferral = (id: string) => <EscalatedReferral referralId={id} />

const root = createRootRoute({ component: WorkerShell, notFoundComponent: AbsentScreen })
const at = () => root

const start = createRoute({ getParentRoute: at, path: '/werk', component: Start })
const calls = createRoute({ getParentRoute: at, path: '/werk/bellen', component: CallScreen })
const callBacks = createRoute({ getParentRoute: at, path: '/werk/terugbellen', component: CallBackScreen })
const neighbourhoods = createRoute({
  getParentRoute: at,
  path: '/werk/buurtvragen',
  component: NeighbourhoodScreen,
})
const webReports = createRoute({
  getParentRoute: at,
  path: '/werk/webmeldingen',
  component: WebReportsScreen,
})
const webReport = createRoute({
  getParentRoute: at,
  path: '/werk/webmeldingen/$id',
  component: Object.assign(
    function WebReport() {
      const { id } = webReport.useParams()
      return <WebReportScreen key={id} id={id} />
    },
    { preload: WebReportScreen.preload },
  ),
})
const incoming = createRoute({ getParentRoute: at, path: '/werk/binnengekomen', component: IncomingScreen })
const triage = createRoute({
  getParentRoute: at,
  path: '/werk/binnengekomen/$id',
  component: Object.assign(
    function Triage() {
      const { id } = triage.useParams()
      return <TriageScreen key={id} id={id} />
    },
    { preload: TriageScreen.preload },
  ),
})
const breakthroughs = createRoute({
  getParentRoute: at,
  path: '/werk/doorbraken',
  component: BreakthroughsScreen,
})
const mandates = createRoute({ getParentRoute: at, path: '/werk/mandaten', component: MandatesScreen })
const roundTables = createRoute({ getParentRoute: at, path: '/werk/overleg', component: RoundTablesScreen })
const roundTable = createRoute({
  getParentRoute: at,
  path: '/werk/overleg/$id',
  component: Object.assign(
    function RoundTable() {
      const { id } = roundTable.useParams()
      return <RoundTableScreen key={id} id={id} />
    },
    { preload: RoundTableScreen.preload },
  ),
})
const letGo = createRoute({ getParentRoute: at, path: '/werk/losgelaten', component: LetGoScreen })
const today = createRoute({ getParentRoute: at, path: '/werk/vandaag', component: TodayScreen })
const promises = createRoute({ getParentRoute: at, path: '/werk/afspraken', component: PromisesScreen })
const households = createRoute({ getParentRoute: at, path: '/werk/huishoudens', component: HouseholdsScreen })
const household = createRoute({
  getParentRoute: at,
  path: '/werk/huishoudens/$id',
  component: Object.assign(
    function Household() {
      const { id } = household.useParams()
      return <CaseScreen key={id} id={id} />
    },
    { preload: CaseScreen.preload },
  ),
})
const endReport = createRoute({
  getParentRoute: at,
  path: '/werk/huishoudens/$id/eindverslag',
  component: Object.assign(
    function Report() {
      const { id } = endReport.useParams()
      return <EndReportScreen key={id} id={id} />
    },
    { preload: EndReportScreen.preload },
  ),
})
const caseSafety = createRoute({
  getParentRoute: at,
  path: '/werk/huishoudens/$id/veiligheid',
  component: Object.assign(
    function CaseSafety() {
      const { id } = caseSafety.useParams()
      return <CaseSafetyScreen key={id} id={id} />
    },
    { preload: CaseSafetyScreen.preload },
  ),
})
const kitchenTable = createRoute({
  getParentRoute: at,
  path: '/werk/huishoudens/$id/keukentafel',
  component: Object.assign(
    function KitchenTable() {
      const { id } = kitchenTable.useParams()
      return <KitchenTableScreen key={id} id={id} />
    },
    { preload: KitchenTableScreen.preload },
  ),
})
const caseRoute = createRoute({
  getParentRoute: at,
  path: '/werk/huishoudens/$id/route',
  component: Object.assign(
    function CaseRoute() {
      const { id } = caseRoute.useParams()
      return <CaseRouteScreen key={id} id={id} beside={besideStep(id)} />
    },
    { preload: CaseRouteScreen.preload },
  ),
})
const routeTemplates = createRoute({
  getParentRoute: at,
  path: '/werk/routes',
  component: RouteTemplatesScreen,
})
const safety = createRoute({ getParentRoute: at, path: '/werk/veiligheid', component: SafetyScreen })
const duplicates = createRoute({ getParentRoute: at, path: '/werk/dubbelen', component: DuplicatesScreen })
const duplicate = createRoute({
  getParentRoute: at,
  path: '/werk/dubbelen/$id',
  component: Object.assign(
    function Duplicate() {
      const { id } = duplicate.useParams()
      return <DuplicateScreen key={id} id={id} />
    },
    { preload: DuplicateScreen.preload },
  ),
})
const directory = createRoute({ getParentRoute: at, path: '/werk/wegwijzer', component: DirectoryScreen })
const glossary = createRoute({ getParentRoute: at, path: '/werk/begrippen', component: GlossaryScreen })
const agenda = createRoute({ getParentRoute: at, path: '/werk/agenda', component: AgendaScreen })
const consults = createRoute({ getParentRoute: at, path: '/werk/spreekuren', component: ConsultsScreen })
const meetings = createRoute({ getParentRoute: at, path: '/werk/bijeenkomsten', component: MeetingsScreen })
const record = createRoute({
  getParentRoute: at,
  path: '/werk/bijeenkomsten/mijn-overzicht',
  component: RecordScreen,
})
const meeting = createRoute({
  getParentRoute: at,
  path: '/werk/bijeenkomsten/$id',
  component: Object.assign(
    function Meeting() {
      const { id } = meeting.useParams()
      return <MeetingScreen key={id} id={id} />
    },
    { preload: MeetingScreen.preload },
  ),
})
const transfers = createRoute({ getParentRoute: at, path: '/werk/overdracht', component: TransfersScreen })
const sheet = createRoute({
  getParentRoute: at,
  path: '/werk/overdracht/$id',
  component: Object.assign(
    function Sheet() {
      const { id } = sheet.useParams()
      return <SheetScreen key={id} id={id} />
    },
    { preload: SheetScreen.preload },
  ),
})
const waiting = createRoute({
  getParentRoute: at,
  path: '/werk/wachtlijsten',
  component: WaitingScreen,
})
const circle = createRoute({ getParentRoute: at, path: '/werk/eigen-kring', component: OwnCircleScreen })
const choices = createRoute({ getParentRoute: at, path: '/werk/keuzes', component: ChoicesScreen })
const referrals = createRoute({
  getParentRoute: at,
  path: '/werk/verwijzingen',
  component: Object.assign(() => <ReceivedScreen beside={besideReferral} />, {
    preload: ReceivedScreen.preload,
  }),
})
const advice = createRoute({ getParentRoute: at, path: '/werk/advies', component: AdviceScreen })
const terms = createRoute({ getParentRoute: at, path: '/werk/termijnen', component: TermsScreen })
const outreach = createRoute({ getParentRoute: at, path: '/werk/erop-af', component: OutreachScreen })
const criteria = createRoute({ getParentRoute: at, path: '/werk/criteria', component: CriteriaScreen })
const setup = createRoute({ getParentRoute: at, path: '/werk/inrichting', component: SetupScreen })
const preferences = createRoute({
  getParentRoute: at,
  path: '/werk/voorkeuren',
  component: PreferencesScreen,
})
const chain = createRoute({ getParentRoute: at, path: '/werk/ketenbeeld', component: ChainScreen })
const teamAgenda = createRoute({
  getParentRoute: at,
  path: '/werk/ketenbeeld/agenda',
  component: TeamAgendaScreen,
})
const escalations = createRoute({
  getParentRoute: at,
  path: '/werk/opschalingen',
  component: EscalationsScreen,
})
const work = createRoute({ getParentRoute: at, path: '/werk/werk-en-leren', component: WorkScreen })
const workPlaces = createRoute({ getParentRoute: at, path: '/werk/plekken', component: WorkPlacesScreen })
const caseWork = createRoute({
  getParentRoute: at,
  path: '/werk/huishoudens/$id/werk',
  component: Object.assign(
    function CaseWork() {
      const { id } = caseWork.useParams()
      return <CaseWorkScreen key={id} id={id} />
    },
    { preload: CaseWorkScreen.preload },
  ),
})
const home = createRoute({ getParentRoute: at, path: '/werk/thuis', component: HomeScreen })

function Start() {
  return <Navigate to={firstPathOf(useSession().role)} replace />
}

/** After an update the code of a screen has another name; only a fresh page knows it. */
function isOldBuild(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message)
}

function reload(): void {
  location.reload()
}

export function createWorkerRouter() {
  const router = createRouter({
    routeTree: root.addChildren([
      start,
      calls,
      callBacks,
      neighbourhoods,
      webReports,
      webReport,
      incoming,
      triage,
      today,
      letGo,
      breakthroughs,
      mandates,
      promises,
      households,
      household,
      endReport,
      caseSafety,
      kitchenTable,
      caseRoute,
      routeTemplates,
      safety,
      duplicates,
      duplicate,
      directory,
      glossary,
      outreach,
      terms,
      agenda,
      transfers,
      sheet,
      waiting,
      circle,
      advice,
      referrals,
      choices,
      consults,
      meetings,
      record,
      meeting,
      roundTables,
      roundTable,
      criteria,
      setup,
      preferences,
      chain,
      teamAgenda,
      escalations,
      work,
      workPlaces,
      caseWork,
      home,
    ]),
    defaultErrorComponent: ({ error, reset }) => <Broken onRetry={isOldBuild(error) ? reload : reset} />,
    defaultNotFoundComponent: AbsentScreen,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) noteNavigation()
  })
  // Fetches the code of the first screen while it is still being asked who is at work.
  void router.load()
  return router
}
