export const meetingKinds = ['theme', 'intervision', 'training'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const presences = ['present', 'absent', 'excused'] as const
export type Presence = (typeof presences)[number]

/** For whom a meeting can be: the roles of workers. */
export const audienceRoles = [
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

/** Intervision works in a small group that stays the same. */
export const groupSize = { least: 4, most: 8 } as const
