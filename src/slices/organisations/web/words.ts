import { defineTexts } from '#platform/i18n/texts.ts'
import { useTexts } from '#platform/web/session/session.ts'

const nl = {
  'front-desk': 'balie',
  assessor: 'beoordelaar',
  director: 'regievoerder',
  professional: 'hulpverlener',
  'team-lead': 'teamleider',
  'policy-officer': 'beleid',
  'contract-manager': 'contracten',
  finance: 'financiën',
  'privacy-officer': 'privacy',
  'application-manager': 'applicatiebeheer',
  resident: 'inwoner',
  partner: 'partner',
} as const
const en: { readonly [Role in keyof typeof nl]: string } = {
  'front-desk': 'front desk',
  assessor: 'assessor',
  director: 'director',
  professional: 'professional',
  'team-lead': 'team lead',
  'policy-officer': 'policy',
  'contract-manager': 'contracts',
  finance: 'finance',
  'privacy-officer': 'privacy',
  'application-manager': 'application manager',
  resident: 'resident',
  partner: 'partner',
}
const texts = defineTexts('roles', { nl, en })

function isRole(role: string): role is keyof typeof nl {
  return Object.hasOwn(nl, role)
}

/** The word for a role: regievoerder. A role without a word stays as it is. */
export function useRoleWord(): (role: string) => string {
  const t = useTexts(texts)
  return (role) => (isRole(role) ? t(role) : role)
}
