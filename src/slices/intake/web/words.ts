import { defineTexts } from '#platform/i18n/texts.ts'
import { useTexts } from '#platform/web/session/session.ts'
import type { Channel, SignalSender } from '../rules/channel.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import type { FirstSplit } from '../rules/report.ts'

const domains = defineTexts('life-domains', {
  nl: {
    work: 'werk',
    income: 'inkomen',
    debts: 'schulden',
    housing: 'wonen',
    parenting: 'opvoeden',
    'physical-health': 'gezondheid',
    'mental-health': 'psychische gezondheid',
    'self-care': 'zelfzorg',
    'informal-care': 'mantelzorg',
    safety: 'veiligheid',
    'day-activities': 'dagbesteding',
    'social-network': 'sociaal netwerk',
  } satisfies Record<LifeDomain, string>,
  en: {
    work: 'work',
    income: 'income',
    debts: 'debts',
    housing: 'housing',
    parenting: 'parenting',
    'physical-health': 'health',
    'mental-health': 'mental health',
    'self-care': 'self-care',
    'informal-care': 'informal care',
    safety: 'safety',
    'day-activities': 'day activities',
    'social-network': 'social network',
  },
})

const channels = defineTexts('channels', {
  nl: {
    phone: 'telefoon',
    counter: 'balie',
    post: 'post',
    web: 'website',
    visit: 'huisbezoek',
    referral: 'verwijzing',
    signal: 'signaal',
  } satisfies Record<Channel, string>,
  en: {
    phone: 'phone',
    counter: 'counter',
    post: 'post',
    web: 'website',
    visit: 'home visit',
    referral: 'referral',
    signal: 'signal',
  },
})

const splits = defineTexts('first-splits', {
  nl: {
    handled: 'nu afgehandeld',
    'call-back': 'wordt teruggebeld',
    'kitchen-table': 'gesprek thuis',
  } satisfies Record<FirstSplit, string>,
  en: { handled: 'handled at once', 'call-back': 'will be called back', 'kitchen-table': 'talk at home' },
})

const senders = defineTexts('signal-senders', {
  nl: {
    housing: 'verhuurder',
    energy: 'energiebedrijf',
    water: 'waterbedrijf',
    'health-insurance': 'zorgverzekeraar',
    other: 'een ander',
  } satisfies Record<SignalSender, string>,
  en: {
    housing: 'landlord',
    energy: 'energy company',
    water: 'water company',
    'health-insurance': 'health insurer',
    other: 'another',
  },
})

/** The word of a code from the server; a code without a word stays as it is. */
function useWord(
  texts: typeof domains | typeof channels | typeof splits | typeof senders,
): (code: string) => string {
  const t = useTexts(texts as typeof domains)
  return (code) => {
    const word = t(code as LifeDomain)
    return word === '' ? code : word
  }
}

export function useDomainWord(): (domain: string) => string {
  return useWord(domains)
}

export function useChannelWord(): (channel: string) => string {
  return useWord(channels)
}

export function useSplitWord(): (split: string) => string {
  return useWord(splits)
}

/** Who told of arrears. */
export function useSenderWord(): (sender: string) => string {
  return useWord(senders)
}
