import type { AgreementOut } from '#slices/agreements/contract'
import type { PartnerAgreementProps } from '#slices/agreements/pages'
import type { GoalOut } from '#slices/plans/contract'
import type { MyPlanProps, PlanItem } from '#slices/portal/pages'

/** Props of the server-drawn pages, for their tests and for looking at them without a server. */
export const sampleToday = '2026-11-24'

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export function sampleAgreement(number: number, changes: Partial<AgreementOut> = {}): AgreementOut {
  return {
    id: id(number),
    goalId: id(900),
    forPersonId: id(800),
    joint: true,
    promiser: { kind: 'worker', id: id(700), name: 'Karin Postma', organisation: 'Werkplein', phone: null },
    title: 'Proefplaats bij Fietspunt Van Rijn regelen',
    result: 'Rob kan drie dagen op proef aan de slag',
    dueOn: '2026-11-18',
    pulseDays: 14,
    pulseDueOn: null,
    state: 'accepted',
    mark: 'late',
    days: 6,
    stateSince: '2026-10-20T09:00:00.000Z',
    acceptedOn: '2026-10-20',
    lastHeardOn: null,
    counteredDueOn: null,
    lookingIntoUntil: null,
    remark: '',
    previousDueOn: null,
    opinion: null,
    duty: null,
    waits: null,
    proofAsked: false,
    repeats: null,
    commands: [],
    version: 1,
    ...changes,
  }
}

function planItem(number: number, changes: Partial<PlanItem> = {}): PlanItem {
  return {
    ...sampleAgreement(number, changes),
    mine: false,
    forName: null,
    myOpinion: null,
    lines: [],
    ...changes,
  }
}

const rob = { kind: 'resident', id: id(800), name: 'Rob Terpstra', organisation: null, phone: null } as const

export const ownTask: PlanItem = planItem(1, {
  title: 'Loonstrook opsturen',
  result: 'De uitkering komt dan op tijd',
  promiser: rob,
  mine: true,
  dueOn: '2026-11-27',
  mark: 'accepted',
  days: 0,
  commands: ['report-risk', 'keep'],
})

export const ownProposal: PlanItem = planItem(3, {
  title: 'Mee naar gesprek op school',
  result: 'Samen met Wouter Bos',
  promiser: rob,
  mine: true,
  dueOn: '2026-12-04',
  state: 'proposed',
  mark: 'proposed',
  days: 1,
  commands: ['accept', 'counter', 'decline', 'look-into'],
})

const elif = { kind: 'worker', id: id(701), name: 'Elif Demir', organisation: 'CJG', phone: null } as const
const marja = {
  kind: 'network',
  id: id(702),
  name: 'Marja Terpstra',
  organisation: null,
  phone: null,
} as const

const quiet = { mark: 'accepted', days: 0, dueOn: '2027-01-03' } as const

const items = {
  work: [
    planItem(2),
    ownProposal,
    planItem(4, {
      title: 'Cv en wensen op papier',
      result: '',
      promiser: rob,
      mine: true,
      state: 'kept',
      mark: 'kept',
      days: 0,
    }),
  ],
  eating: [
    planItem(5, {
      title: 'Opvoedgesprekken',
      result: 'Om de week een gesprek met Rob',
      promiser: elif,
      mark: 'silent',
      days: 4,
      dueOn: '2027-01-03',
      myOpinion: { agrees: false, words: 'Elke week is beter dan om de week.' },
    }),
    planItem(6, {
      title: 'Huiswerk bij Marja',
      result: 'Elke woensdag samen huiswerk maken',
      promiser: marja,
      forName: 'Sanne',
      state: 'kept',
      mark: 'kept',
      days: 0,
      myOpinion: { agrees: true, words: '' },
    }),
    planItem(7, {
      ...quiet,
      title: 'Gesprek over dagritme',
      result: '',
      promiser: elif,
      mark: 'renegotiated',
      previousDueOn: '2026-11-16',
      dueOn: '2026-12-16',
    }),
  ],
  money: [ownTask],
}

export function sampleGoal(number: number, ownWords: string, changes: Partial<GoalOut> = {}): GoalOut {
  return {
    id: id(900 + number),
    personId: id(800),
    ownWords,
    language: 'nl',
    lifeDomain: 'work',
    joint: true,
    indicator: '',
    baseline: null,
    target: null,
    current: null,
    unit: '',
    state: 'open',
    result: null,
    version: 1,
    ...changes,
  }
}

const endedGoal = sampleGoal(4, 'Mijn papieren op orde.', {
  state: 'ended',
  result: {
    result: 'achieved',
    explanation: 'Rob doet zijn post nu zelf, elke vrijdag.',
    reportedAt: '2026-11-20T10:00:00.000Z',
    verdict: null,
    verdictWords: '',
    version: 1,
  },
})

const judgedGoal = sampleGoal(5, 'Weer slapen.', {
  state: 'ended',
  result: {
    result: 'achieved',
    explanation: 'Rob slaapt weer zes uur.',
    reportedAt: '2026-11-20T10:00:00.000Z',
    verdict: 'partly',
    verdictWords: 'Het gaat beter, maar niet elke nacht.',
    version: 1,
  },
})

export { endedGoal, judgedGoal }

export const samplePlan: MyPlanProps = {
  language: 'nl',
  today: sampleToday,
  name: 'Rob',
  director: { name: 'Nadia Haddou', phone: '0999 55 01 44' },
  standIn: null,
  coming: null,
  task: ownTask,
  referrals: [],
  questions: [],
  stopped: false,
  papers: [{ id: '019aa000-0000-7000-8000-0000000000d1', number: 2, madeOn: '2026-11-20', signed: true }],
  table: {
    startsAt: '2026-11-26T13:00:00Z',
    place: 'CJG, kamer 2',
    people: ['Nadia Haddou', 'Karin Postma', 'Elif Demir'],
  },
  work: { offers: [], possibilities: null },
  waiting: [
    {
      id: '01a20000-0000-7000-8000-000000000001',
      list: 'Gezinsbegeleiding De Kring',
      since: '2026-11-02',
      replyBy: null,
      ahead: 6,
      expectedDays: 40,
    },
  ],
  route: [
    {
      id: '01a30000-0000-7000-8000-000000000001',
      name: 'Gesprek over werk en inkomen',
      purpose: 'U vertelt wat u wilt en wat u kunt.',
      state: 'done',
      organisation: 'Werkplein',
      law: null,
      fromOn: '2026-10-01',
      endedOn: '2026-10-08',
    },
    {
      id: '01a30000-0000-7000-8000-000000000002',
      name: 'Besluit over de uitkering',
      purpose: 'U krijgt een brief met wat de gemeente besluit, en waarom.',
      state: 'running',
      organisation: 'Werkplein',
      law: { law: 'Awb (Participatiewet)', article: '4:13 lid 2' },
      fromOn: '2026-11-01',
      endedOn: null,
    },
    {
      id: '01a30000-0000-7000-8000-000000000003',
      name: 'Nazorg op het werk',
      purpose: 'Wij bellen u en uw werkgever of het goed gaat.',
      state: 'planned',
      organisation: null,
      law: null,
      fromOn: null,
      endedOn: null,
    },
  ],
  counts: [
    { mark: 'late', count: 1 },
    { mark: 'silent', count: 1 },
    { mark: 'proposed', count: 1 },
    { mark: 'renegotiated', count: 1 },
    { mark: 'accepted', count: 1 },
    { mark: 'kept', count: 2 },
  ],
  goals: [
    { ...sampleGoal(1, 'Ik wil weer werken, maar niet dat het thuis misloopt.'), items: items.work },
    { ...sampleGoal(2, 'Weer samen eten zonder ruzie.'), items: items.eating },
    { ...sampleGoal(3, 'Rondkomen tot er loon is.'), items: items.money },
    { ...endedGoal, items: [] },
    { ...judgedGoal, items: [] },
  ],
  closed: false,
  formKey: 'sleutel-van-dit-formulier',
  done: null,
  open: [],
}

const wouter = {
  kind: 'organisation',
  id: id(703),
  name: 'Wouter Bos',
  organisation: 'mbo De Waard',
  phone: null,
} as const

const request = sampleAgreement(20, {
  title: 'Vaste begeleider',
  result: 'Sanne weet bij wie ze elke dag terechtkan',
  promiser: wouter,
  dueOn: '2026-12-04',
  state: 'proposed',
  mark: 'proposed',
  days: 1,
  commands: ['accept', 'counter', 'decline', 'look-into'],
})

const internship = sampleAgreement(21, {
  title: 'Stageplek met begeleiding',
  result: 'Sanne heeft een stageplek met een vaste begeleider',
  promiser: wouter,
  dueOn: '2026-11-27',
  state: 'at-risk',
  mark: 'at-risk',
  days: 3,
  commands: ['report-risk', 'recover', 'keep'],
})

export const sampleRequest: PartnerAgreementProps = {
  language: 'nl',
  today: sampleToday,
  partner: { name: 'Wouter Bos', organisation: 'mbo De Waard' },
  director: { name: 'Nadia Haddou', phone: '0999 55 01 44' },
  linkUntil: '2026-11-24T18:30:00.000Z',
  current: request,
  forPerson: { name: 'Sanne T.', age: 17 },
  own: [request, internship],
  steps: [
    {
      id: '01a30000-0000-7000-8000-000000000011',
      place: 1,
      name: 'Gesprek over werk',
      state: 'done',
      organisation: 'CJG',
    },
    {
      id: '01a30000-0000-7000-8000-000000000012',
      place: 2,
      name: 'Werk op proef',
      state: 'running',
      organisation: 'Werkplein',
    },
  ],
  around: [
    { name: 'Elif Demir', organisation: 'CJG', phone: '0999 55 01 60', since: '2026-10-02T09:00:00.000Z' },
    { name: 'Marja Terpstra', organisation: '', phone: null, since: '2026-09-02T09:00:00.000Z' },
  ],
  pulses: [],
  lines: [],
  newDueOn: null,
  addresses: {
    self: '/p/afspraak',
    answer: '/p/afspraak',
    pulse: '/p/check-in',
    progress: '/p/voortgang',
    proof: '/p/gedaan',
    list: null,
  },
  formKey: 'sleutel-van-dit-formulier',
  faults: [],
  filled: { remark: '', dueOn: '' },
  done: null,
}

export const samplePulse: PartnerAgreementProps = {
  ...sampleRequest,
  current: internship,
  pulses: [
    { answer: 'at-risk', at: '2026-11-21T10:00:00.000Z', remark: 'De plek vervalt.' },
    { answer: 'on-track', at: '2026-11-10T10:00:00.000Z', remark: '' },
    { answer: 'on-track', at: '2026-10-27T10:00:00.000Z', remark: '' },
  ],
}
