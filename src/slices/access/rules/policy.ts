import type { ActivityKey } from './activities.ts'

/** Workers' roles; what each is for stands in GLOSSARY.md. */
const staff = [
  'front-desk',
  'assessor',
  'director',
  'professional',
  'team-lead',
  'policy-officer',
  'contract-manager',
  'finance',
  'privacy-officer',
  'application-manager',
] as const

/** All roles of the product. */
export const roles = [...staff, 'resident', 'partner', 'system', 'anyone'] as const

export type Role = (typeof roles)[number]

type Class = 'K0' | 'K0c' | 'K1' | 'K1a' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6' | 'K7'
type Tie = 'none' | 'seat' | 'worklist' | 'self' | 'link' | 'contact'

interface Row {
  readonly operation: string
  readonly roles: readonly Role[]
  readonly tie: Tie
  readonly classes: readonly Class[]
  readonly activity: ActivityKey
  readonly rule: string
}

/** Who takes part in the front door; those with cases call back what was given to them. */
const frontDoor = ['front-desk', 'assessor', 'director', 'professional'] as const satisfies readonly Role[]
const answering = [...frontDoor, 'team-lead'] as const satisfies readonly Role[]
const neighbourhoodRoles = [...answering, 'policy-officer'] as const satisfies readonly Role[]
const outreaching = ['front-desk', 'assessor', 'director', 'professional'] as const satisfies readonly Role[]
/** Every worker to whom a director can give a promise. */
const promising = [
  'front-desk',
  'assessor',
  'director',
  'professional',
  'team-lead',
] as const satisfies readonly Role[]
/** Who keeps the list of places to work and learn. */
const placeKeepers = [
  'director',
  'professional',
  'policy-officer',
  'contract-manager',
] as const satisfies readonly Role[]
const onCase = ['director', 'professional'] as const satisfies readonly Role[]

/**
 * The policy: who may do what, because of which tie, for which purpose, seeing which classes of data. Deny by default;
 * a role alone never opens a file, an employer never does. The server, the screens and docs/access.md read this table.
 */
export const policyRows: readonly Row[] = [
  row('public.page', [...roles], 'none', [], 'sign-in', 'R01'),
  row('session.use', [...staff, 'resident', 'partner'], 'none', [], 'sign-in', 'R02'),
  row('counts.view', staff, 'none', [], 'sign-in', 'R104'),
  row('draft.write', staff, 'self', [], 'sign-in', 'R03'),
  row('directory.view', staff, 'none', ['K0'], 'directory', 'R04'),
  row('card.change', staff, 'self', ['K0'], 'directory', 'R09'),
  row('glossary.view', staff, 'none', ['K0'], 'directory', 'R06'),
  row('glossary.speak', staff, 'none', ['K0'], 'directory', 'R07'),
  row('glossary.settle', ['policy-officer', 'application-manager'], 'none', ['K0'], 'directory', 'R08'),
  row('options.view', ['assessor', 'director', 'professional'], 'none', ['K0', 'K0c'], 'triage', 'R05'),

  row(
    'person.search',
    ['front-desk', 'assessor', 'director'],
    'contact',
    ['K1', 'K1a'],
    'report-receiving',
    'R10',
  ),
  row(
    'person.create',
    ['front-desk', 'assessor', 'director'],
    'contact',
    ['K1', 'K1a'],
    'report-receiving',
    'R11',
  ),
  row(
    'person.known',
    ['front-desk', 'assessor', 'director'],
    'contact',
    ['K1', 'K2'],
    'report-receiving',
    'R12',
  ),
  row('person.bsn', ['front-desk', 'assessor', 'director'], 'contact', ['K1'], 'report-receiving', 'R13'),
  row(
    'report.record',
    ['front-desk', 'assessor', 'director'],
    'contact',
    ['K1', 'K2'],
    'report-receiving',
    'R14',
  ),

  row('duplicate.view', ['assessor'], 'worklist', ['K1', 'K1a', 'K2'], 'triage', 'R45'),
  row(
    'duplicate.propose',
    ['front-desk', 'assessor', 'director'],
    'contact',
    ['K1'],
    'report-receiving',
    'R46',
  ),
  row('duplicate.decide', ['assessor'], 'worklist', ['K1', 'K1a'], 'triage', 'R47'),
  row(
    'contact.park',
    ['front-desk', 'assessor', 'director'],
    'contact',
    ['K1', 'K2'],
    'report-receiving',
    'R28',
  ),
  row('web-form.fill', [...roles], 'none', ['K1', 'K2'], 'report-receiving', 'R100'),
  row('web-form.send', [...roles], 'none', ['K1', 'K2'], 'report-receiving', 'R101'),
  row('web-report.view', ['front-desk', 'assessor'], 'worklist', ['K1', 'K2'], 'report-receiving', 'R102'),
  row('web-report.link', ['front-desk', 'assessor'], 'worklist', ['K1', 'K2'], 'report-receiving', 'R103'),
  row('web-report.close', ['front-desk', 'assessor'], 'worklist', ['K1', 'K2'], 'report-receiving', 'R105'),
  row('report.withdraw', ['assessor'], 'worklist', ['K1', 'K2'], 'triage', 'R106'),
  row('checklist.view', staff, 'none', ['K0'], 'directory', 'R15'),
  row('checklist.publish', ['application-manager'], 'none', ['K0'], 'management', 'R16'),
  row('call-back.list', frontDoor, 'worklist', ['K1', 'K2'], 'report-receiving', 'R17'),
  row('call-back.answer', frontDoor, 'worklist', ['K1', 'K2'], 'report-receiving', 'R18'),
  row('neighbourhood.record', ['front-desk', 'assessor', 'director'], 'none', ['K0'], 'neighbourhood', 'R19'),

  row('outreach.view', outreaching, 'contact', ['K1', 'K2'], 'outreach', 'R110'),
  row('outreach.record', outreaching, 'contact', ['K1', 'K2'], 'outreach', 'R111'),

  row('report.list', ['assessor'], 'worklist', ['K1', 'K1a', 'K2'], 'triage', 'R20'),
  row('report.view', ['assessor'], 'worklist', ['K1', 'K1a', 'K2'], 'triage', 'R21'),
  row('triage.decide', ['assessor'], 'worklist', ['K1', 'K2'], 'triage', 'R22'),
  row('round.decide', ['assessor'], 'worklist', ['K1', 'K2'], 'triage', 'R80'),
  row('own-circle.declare', ['front-desk', 'assessor', 'director'], 'self', ['K1'], 'triage', 'R81'),
  row('advice.list', staff, 'self', ['K2'], 'triage', 'R82'),
  row('advice.answer', staff, 'self', ['K2'], 'triage', 'R83'),
  row('advice.ask-report', ['assessor'], 'worklist', ['K2'], 'triage', 'R84'),
  row('advice.ask-case', ['director'], 'seat', ['K2'], 'direction', 'R85'),
  row('mandate.view', staff, 'none', ['K0'], 'directory', 'R180'),
  row('mandate.set', ['policy-officer', 'application-manager'], 'none', ['K0'], 'management', 'R181'),
  row('breakthrough.list', staff, 'self', ['K2', 'K3'], 'direction', 'R182'),
  row('breakthrough.case', onCase, 'seat', ['K2', 'K3'], 'direction', 'R183'),
  row('breakthrough.ask', ['director'], 'seat', ['K2', 'K3'], 'direction', 'R184'),
  row('breakthrough.decide', staff, 'self', ['K2', 'K3'], 'direction', 'R185'),
  row('breakthrough.examples', staff, 'none', ['K0'], 'directory', 'R186'),
  row('round-table.list', onCase, 'seat', ['K1', 'K3'], 'direction', 'R200'),
  row('round-table.view', onCase, 'seat', ['K1', 'K2', 'K3'], 'direction', 'R201'),
  row('round-table.plan', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R202'),
  row('round-table.steer', ['director'], 'seat', ['K1', 'K3'], 'direction', 'R203'),
  row('round-table.decide', ['director'], 'seat', ['K2', 'K3'], 'direction', 'R204'),
  row('kitchen-table.hold', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R271'),
  row('kitchen-table.settle', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R272'),
  row('chain.view', ['team-lead'], 'none', ['K0'], 'direction', 'R210'),
  row('chain-manager.view', staff, 'none', ['K0'], 'directory', 'R211'),
  row('chain-manager.set', ['policy-officer', 'application-manager'], 'none', ['K0'], 'management', 'R212'),
  row('escalation.list', staff, 'self', ['K2', 'K3'], 'direction', 'R213'),
  row('escalation.case', onCase, 'seat', ['K2', 'K3'], 'direction', 'R214'),
  row('escalation.ask', ['director'], 'seat', ['K2', 'K3'], 'direction', 'R215'),
  row('escalation.hear', staff, 'self', ['K2', 'K3'], 'direction', 'R216'),
  row('escalation.decide', staff, 'self', ['K2', 'K3'], 'direction', 'R217'),
  row('chain-norm.view', staff, 'none', ['K0'], 'directory', 'R218'),
  row('agenda-point.view', ['team-lead'], 'none', ['K0'], 'direction', 'R280'),
  row('agenda-point.add', ['team-lead'], 'none', ['K0'], 'direction', 'R281'),
  row('agenda-point.change', ['team-lead'], 'none', ['K0'], 'direction', 'R282'),
  row('chain-norm.set', ['application-manager'], 'none', ['K0'], 'management', 'R219'),
  row('choice.own', ['assessor'], 'self', ['K0c'], 'own-choices', 'R140'),
  row('choice.team', ['team-lead'], 'worklist', ['K0c'], 'own-choices', 'R141'),
  row(
    'choice-norm.view',
    ['assessor', 'team-lead', 'application-manager'],
    'none',
    ['K0'],
    'own-choices',
    'R142',
  ),
  row('choice-norm.set', ['application-manager'], 'none', ['K0'], 'own-choices', 'R143'),
  row('criteria.view', staff, 'none', ['K0'], 'directory', 'R120'),
  row('criteria.publish', ['policy-officer', 'application-manager'], 'none', ['K0'], 'management', 'R121'),
  row('criteria.figures', ['team-lead', 'policy-officer', 'director'], 'none', ['K0'], 'management', 'R122'),
  row('case.weigh', ['director'], 'seat', ['K1', 'K2'], 'direction', 'R123'),
  row('front-door-norm.view', staff, 'none', ['K0'], 'directory', 'R124'),
  row('front-door-norm.set', ['application-manager'], 'none', ['K0'], 'management', 'R125'),
  row('term.suspend', ['assessor'], 'worklist', ['K2'], 'triage', 'R23'),
  row('term.extend', ['assessor'], 'worklist', ['K2'], 'triage', 'R60'),
  row('term.forecast', ['assessor'], 'worklist', ['K2'], 'triage', 'R61'),
  row('term.forecast', onCase, 'seat', ['K2'], 'direction', 'R62'),
  row('term.laws', staff, 'none', ['K0'], 'directory', 'R63'),
  row('norm.set', ['application-manager'], 'none', ['K0'], 'management', 'R64'),
  row('calendar.view', staff, 'self', ['K1', 'K2'], 'direction', 'R65'),
  row('calendar.plan', staff, 'self', ['K1', 'K2'], 'direction', 'R66'),
  row('hours.set', staff, 'self', ['K0'], 'directory', 'R67'),
  row('calendar.feed', [...roles], 'link', ['K2'], 'direction', 'R68'),
  row('consult.view', staff, 'none', ['K0', 'K2'], 'directory', 'R77'),
  row('consult.book', staff, 'self', ['K0', 'K2'], 'direction', 'R78'),
  row(
    'consult.plan',
    ['front-desk', 'assessor', 'director', 'professional', 'team-lead', 'policy-officer'],
    'none',
    ['K0'],
    'directory',
    'R79',
  ),
  row('meeting.view', staff, 'none', ['K0'], 'directory', 'R130'),
  row('meeting.join', staff, 'self', ['K0'], 'directory', 'R131'),
  row(
    'meeting.plan',
    ['front-desk', 'assessor', 'director', 'professional', 'team-lead', 'policy-officer'],
    'none',
    ['K0'],
    'directory',
    'R132',
  ),
  row('meeting.hold', staff, 'self', ['K0'], 'directory', 'R133'),
  row('meeting.team', ['team-lead'], 'worklist', ['K0'], 'directory', 'R134'),
  row('meeting.feed', [...roles], 'link', ['K0'], 'directory', 'R135'),
  row('waiting.lists', staff, 'none', ['K0'], 'directory', 'R70'),
  row('waiting.open', ['contract-manager', 'application-manager'], 'none', ['K0'], 'management', 'R71'),
  row('waiting.view', ['assessor', 'team-lead'], 'worklist', ['K1', 'K2'], 'triage', 'R72'),
  row('waiting.view', onCase, 'seat', ['K1', 'K2'], 'direction', 'R73'),
  row('waiting.join', onCase, 'seat', ['K1', 'K2'], 'direction', 'R74'),
  row('waiting.keep', ['assessor', 'team-lead'], 'worklist', ['K1', 'K2'], 'triage', 'R75'),
  row('household.propose', ['assessor', 'director'], 'worklist', ['K1', 'K1a'], 'triage', 'R24'),

  row('neighbourhood.list', neighbourhoodRoles, 'none', ['K0'], 'neighbourhood', 'R25'),
  row(
    'neighbourhood.assign',
    ['front-desk', 'assessor', 'team-lead'],
    'none',
    ['K0'],
    'neighbourhood',
    'R26',
  ),
  row('neighbourhood.answer', answering, 'none', ['K0'], 'neighbourhood', 'R27'),

  row('today.view', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R30'),
  row('case.list', onCase, 'seat', ['K1', 'K2', 'K3'], 'direction', 'R31'),
  row('case.view', onCase, 'seat', ['K1', 'K1a', 'K2', 'K3', 'K4'], 'direction', 'R32'),
  row('case.steer', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R33'),
  row('network.view', onCase, 'seat', ['K1', 'K2', 'K3'], 'direction', 'R220'),
  row('network.change', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R221'),
  row('paper.list', onCase, 'seat', ['K1', 'K3'], 'direction', 'R223'),
  row('paper.make', ['director'], 'seat', ['K1', 'K3'], 'direction', 'R224'),
  row('paper.read', [...onCase, 'resident'], 'seat', ['K1', 'K3'], 'direction', 'R225'),
  row('route-template.view', staff, 'none', ['K0'], 'directory', 'R226'),
  row(
    'route-template.publish',
    ['policy-officer', 'application-manager'],
    'none',
    ['K0'],
    'management',
    'R227',
  ),
  row('route.view', promising, 'seat', ['K1', 'K2'], 'direction', 'R228'),
  row('route.steer', ['director'], 'seat', ['K1', 'K2'], 'direction', 'R229'),
  row('route.take', onCase, 'seat', ['K1', 'K2'], 'plan-execution', 'R230'),
  row('household.rename', ['director'], 'seat', ['K1', 'K2'], 'direction', 'R300'),
  row('household.change', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R222'),
  row('work-place.list', staff, 'none', ['K0'], 'directory', 'R240'),
  row('work-place.keep', placeKeepers, 'none', ['K0'], 'directory', 'R241'),
  row('work.case', onCase, 'seat', ['K1', 'K4'], 'work', 'R242'),
  row('work.guide', onCase, 'seat', ['K1', 'K3', 'K4'], 'work', 'R243'),
  row('work.list', onCase, 'seat', ['K1', 'K4'], 'work', 'R244'),
  row('work.outflow', onCase, 'seat', ['K6'], 'work', 'R245'),
  row('work.figures', ['director', 'team-lead', 'policy-officer'], 'none', ['K0'], 'management', 'R246'),
  row('own-work.answer', ['resident'], 'self', ['K4'], 'own-plan', 'R247'),
  row('plan.write', ['director'], 'seat', ['K3'], 'direction', 'R34'),
  row('agreement.steer', ['director'], 'seat', ['K3'], 'direction', 'R35'),
  row('agreement.tie', ['director'], 'seat', ['K3'], 'direction', 'R259'),
  row('agreement.ask-proof', ['director'], 'seat', ['K3'], 'direction', 'R260'),
  row('agreement.answer', onCase, 'seat', ['K3'], 'plan-execution', 'R36'),
  row('agreement.answer', ['front-desk', 'assessor', 'team-lead'], 'self', ['K3'], 'plan-execution', 'R171'),
  row('promise.list', promising, 'self', ['K1', 'K3'], 'plan-execution', 'R170'),
  row('progress.write', promising, 'seat', ['K3'], 'plan-execution', 'R172'),
  row('agreement.keep-with-proof', promising, 'seat', ['K3'], 'plan-execution', 'R290'),
  row('evidence.read', promising, 'seat', ['K3'], 'plan-execution', 'R291'),
  row('note.write', onCase, 'seat', ['K4'], 'direction', 'R37'),
  row('follow-up.record', ['director'], 'seat', ['K3'], 'direction', 'R38'),

  row('transfer.propose', ['director'], 'seat', ['K1', 'K2'], 'direction', 'R150'),
  row('transfer.propose', ['team-lead'], 'worklist', ['K1', 'K2'], 'direction', 'R151'),
  row('transfer.list', ['director'], 'self', ['K1', 'K2'], 'direction', 'R152'),
  row('transfer.list', ['team-lead'], 'worklist', ['K1', 'K2'], 'direction', 'R153'),
  row('transfer.sheet', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R154'),
  row('stand-in.arrange', ['director'], 'self', ['K1', 'K2'], 'direction', 'R155'),
  row('stand-in.arrange', ['team-lead'], 'worklist', ['K1', 'K2'], 'direction', 'R156'),
  row('referral.view', onCase, 'seat', ['K1', 'K2', 'K3'], 'direction', 'R160'),
  row('referral.send', ['director'], 'seat', ['K1', 'K2', 'K3'], 'direction', 'R161'),
  row('referral.receive', frontDoor, 'worklist', ['K1', 'K2'], 'plan-execution', 'R162'),
  row('referral.answer', frontDoor, 'worklist', ['K1', 'K2'], 'plan-execution', 'R163'),
  row('link.referral-view', ['partner'], 'link', ['K1', 'K2'], 'plan-execution', 'R164'),
  row('link.referral-answer', ['partner'], 'link', ['K2'], 'plan-execution', 'R165'),

  row('safety.case', onCase, 'seat', ['K1', 'K5'], 'safety', 'R190'),
  row('safety.record', onCase, 'seat', ['K1', 'K5'], 'safety', 'R191'),
  row('meldcode.view', onCase, 'seat', ['K1', 'K5'], 'meldcode', 'R192'),
  row('meldcode.work', onCase, 'seat', ['K1', 'K5'], 'meldcode', 'R193'),
  row(
    'safety.list',
    ['front-desk', 'assessor', 'director', 'professional'],
    'self',
    ['K1', 'K2'],
    'safety',
    'R194',
  ),
  row('safety.list', ['team-lead'], 'worklist', ['K2'], 'safety', 'R195'),
  row('incident.record', promising, 'self', ['K2'], 'safety', 'R196'),
  row(
    'incident.follow',
    ['front-desk', 'assessor', 'director', 'professional'],
    'self',
    ['K2'],
    'safety',
    'R197',
  ),
  row('incident.follow', ['team-lead'], 'worklist', ['K2'], 'safety', 'R198'),

  row('own-plan.view', ['resident'], 'self', ['K1', 'K2', 'K3'], 'own-file', 'R40'),
  row('evidence.read', ['resident'], 'self', ['K3'], 'own-file', 'R293'),
  row('own-plan.answer', ['resident'], 'self', ['K3'], 'own-plan', 'R41'),
  row('verdict.answer', ['resident'], 'self', ['K3'], 'own-plan', 'R256'),
  row('verdict.answer-by-code', [...roles], 'link', ['K3'], 'own-plan', 'R257'),
  row('verdict.view', onCase, 'seat', ['K3'], 'direction', 'R258'),
  row('link.view', ['partner'], 'link', ['K1', 'K3'], 'plan-execution', 'R50'),
  row('link.answer', ['partner'], 'link', ['K3'], 'plan-execution', 'R51'),
  row('evidence.read', ['partner'], 'link', ['K3'], 'plan-execution', 'R292'),
  row('link-list.ask', ['partner'], 'link', [], 'plan-execution', 'R173'),
  row('link-list.view', ['partner'], 'link', ['K1', 'K3'], 'plan-execution', 'R174'),

  row('outbox.view', [...roles], 'none', [], 'management', 'R90'),
  row('clock.move', [...roles], 'none', [], 'management', 'R91'),
  row('job.run', ['system'], 'none', ['K1', 'K2', 'K3'], 'direction', 'R99'),
]

function row(
  operation: string,
  to: readonly Role[],
  tie: Tie,
  classes: readonly Class[],
  activity: ActivityKey,
  rule: string,
): Row {
  return { operation, roles: to, tie, classes, activity, rule }
}
