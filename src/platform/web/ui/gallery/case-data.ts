import type { EcomapNode, EcomapTie, PlanGoal, PlanPerson, PlanPromise, TimelineItem } from '../index.ts'

export const resident: EcomapNode = { id: 'rob', kind: 'resident', name: 'Rob', detail: '51', initials: 'R' }

export const around: readonly EcomapNode[] = [
  { id: 'nadia', kind: 'director', name: 'Nadia Haddou (jij)', initials: 'NH' },
  { id: 'sanne', kind: 'household', name: 'Sanne, 17', initials: 'S' },
  { id: 'joris', kind: 'household', name: 'Joris, 20', initials: 'J' },
  { id: 'marja', kind: 'network', name: 'Marja', detail: 'zus', initials: 'M' },
  { id: 'ben', kind: 'network', name: 'Ben', detail: 'buurman', initials: 'B' },
  { id: 'karin', kind: 'professional', name: 'Karin Postma', detail: 'Werkplein', initials: 'KP' },
  { id: 'elif', kind: 'professional', name: 'Elif Demir', detail: 'CJG', initials: 'ED' },
  { id: 'wouter', kind: 'professional', name: 'Wouter Bos', detail: 'mbo De Waard', initials: 'WB' },
  { id: 'fiets', kind: 'professional', name: 'Fietspunt Van Rijn', detail: 'werkgever', initials: 'VR' },
  { id: 'mulder', kind: 'that', name: 'L. Mulder', detail: 'Leerplicht (RMC)', initials: 'dat' },
  { id: 'brink', kind: 'that', name: 'Praktijk De Brink', detail: 'huisarts', initials: 'dat' },
]

export const ties: readonly EcomapTie[] = [
  { from: 'rob', to: 'nadia', strength: 'normal' },
  { from: 'rob', to: 'karin', strength: 'normal', state: { mark: 'late', label: 'te laat' } },
  { from: 'rob', to: 'elif', strength: 'normal', state: { mark: 'silent', label: 'stil' } },
  { from: 'sanne', to: 'wouter', strength: 'normal', state: { mark: 'at-risk', label: 'loopt risico' } },
  { from: 'rob', to: 'fiets', strength: 'normal' },
  { from: 'joris', to: 'mulder', strength: 'normal' },
  { from: 'rob', to: 'brink', strength: 'normal' },
  { from: 'rob', to: 'sanne', strength: 'strong' },
  { from: 'rob', to: 'joris', strength: 'strained' },
  { from: 'sanne', to: 'marja', strength: 'strong' },
  { from: 'joris', to: 'ben', strength: 'normal' },
  { from: 'rob', to: 'marja', strength: 'normal' },
]

const indicator = (label: string, baseline: string, current: string, target: string, progress: number) => ({
  indicator: { label, baseline, current, target, progress },
})

export const goals: readonly PlanGoal[] = [
  {
    id: 'werk',
    quote: 'Ik wil weer werken, maar niet dat het thuis misloopt.',
    ...indicator('uren werk per week', '0', '4', '20', 0.2),
  },
  {
    id: 'diploma',
    quote: 'Sanne haar diploma, op haar tempo.',
    ...indicator('aanwezig op school', '60%', '78%', '90%', 0.6),
  },
  {
    id: 'eten',
    quote: 'Weer samen eten zonder ruzie.',
    ...indicator('avonden met ruzie per week', '5', '3', '1', 0.5),
  },
  {
    id: 'geld',
    quote: 'Rondkomen tot er loon is.',
    ...indicator('vaste lasten op tijd betaald', '1', '2', '3', 0.66),
  },
]

export const people: readonly PlanPerson[] = [
  { id: 'rob', name: 'Rob', detail: 'vader' },
  { id: 'sanne', name: 'Sanne', detail: '17 · mbo 2' },
  { id: 'joris', name: 'Joris', detail: '20' },
]

const promise = (
  id: string,
  goalId: string,
  personId: string,
  state: PlanPromise['state'],
  title: string,
  stateText: string,
  line: string,
): PlanPromise => ({ id, goalId, personId, state, title, stateText, line })

export const promises: readonly PlanPromise[] = [
  promise('proef', 'werk', 'rob', 'late', 'Proefplaats bij Fietspunt', 'te laat, 6 dagen', 'Karin Postma'),
  promise('drie', 'werk', 'rob', 'accepted', 'Drie dagen op schooltijd', 'afgesproken', 'Fietspunt · 1 dec'),
  promise('cv', 'werk', 'rob', 'kept', 'Cv en wensen op papier', 'nagekomen', 'Rob, 20 okt'),
  promise('mee', 'diploma', 'rob', 'proposed', 'Mee naar gesprek op school', 'voorgesteld', 'Rob · 4 dec'),
  promise(
    'stage',
    'diploma',
    'sanne',
    'at-risk',
    'Stageplek met begeleiding',
    'loopt risico',
    'Wouter Bos · 27 nov',
  ),
  promise('huiswerk', 'diploma', 'sanne', 'kept', 'Huiswerk bij Marja', 'nagekomen', 'Marja, elke week'),
  promise('opvoed', 'eten', 'rob', 'silent', 'Opvoedgesprekken', 'stil, 16 dagen', 'Elif Demir'),
  promise(
    'dagritme',
    'eten',
    'joris',
    'renegotiated',
    'Gesprek over dagritme',
    'opnieuw',
    'Joris en Elif · 2 dec',
  ),
  promise('sport', 'eten', 'joris', 'accepted', 'Sporten op di en do', 'afgesproken', 'Ben, elke week'),
  promise('loon', 'geld', 'rob', 'accepted', 'Loonstrook opsturen', 'afgesproken', 'Rob · 27 nov'),
  promise('voorschot', 'geld', 'rob', 'kept', 'Voorschot betaald', 'nagekomen', 'Werkplein · 10 nov'),
  promise('toeslag', 'geld', 'joris', 'kept', 'Zorgtoeslag aangevraagd', 'nagekomen', 'Joris, 30 okt'),
]

export const lanes = ['Rob', 'Eigen netwerk', 'Werkplein', 'CJG', 'School'].map((label) => ({
  id: label,
  label,
}))

const item = (
  laneId: string,
  date: string,
  state: TimelineItem['state'],
  label = '',
  promiseId?: string,
): TimelineItem => ({
  id: `${laneId} ${date} ${label}`.replaceAll(' ', '-'),
  laneId,
  date: `2026-${date}`,
  state,
  label,
  ...(promiseId && { promiseId }),
})

export const lineItems: readonly TimelineItem[] = [
  item('Rob', '10-20', 'kept', 'cv en wensen', 'cv'),
  item('Rob', '11-27', 'accepted', 'loonstrook', 'loon'),
  item('Rob', '12-04', 'proposed', 'mee naar school', 'mee'),
  ...['10-07', '10-14', '10-21', '10-28', '11-04', '11-11', '11-18'].map((date) =>
    item('Eigen netwerk', date, 'kept'),
  ),
  ...['11-25', '12-02', '12-09'].map((date) => item('Eigen netwerk', date, 'accepted')),
  item('Eigen netwerk', '12-16', 'accepted', 'elke woensdag, Marja'),
  item('Werkplein', '10-30', 'kept', 'zorgtoeslag', 'toeslag'),
  item('Werkplein', '11-10', 'kept', 'voorschot', 'voorschot'),
  item('Werkplein', '11-18', 'late', 'proefplaats', 'proef'),
  item('Werkplein', '12-01', 'accepted', '3 dagen op schooltijd', 'drie'),
  item('CJG', '10-11', 'kept'),
  item('CJG', '10-25', 'kept', 'gesprekken'),
  item('CJG', '11-08', 'silent', 'check-in', 'opvoed'),
  item('CJG', '12-02', 'renegotiated', 'gesprek over dagritme (was 16 nov)', 'dagritme'),
  item('School', '11-27', 'at-risk', 'stageplek', 'stage'),
]

export const words = {
  late: 'te laat',
  broken: 'niet nagekomen',
  'at-risk': 'loopt risico',
  silent: 'stil',
  proposed: 'voorgesteld',
  renegotiated: 'opnieuw',
  accepted: 'afgesproken',
  kept: 'nagekomen',
} as const

export const monthLabel = (date: string): string =>
  new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))

export const ecomapLabels = {
  title: 'Netwerk rond Rob Terpstra',
  strong: 'sterke band',
  strained: 'gespannen',
  that: 'alleen dát iemand betrokken is',
  more: (count: number): string => `+${count} anderen`,
}

export const boardLabels = {
  caption: 'Plan: doelen en mensen',
  goal: 'Doel, in eigen woorden',
  target: 'doel',
  more: (count: number): string => `+${count} afspraken`,
}
