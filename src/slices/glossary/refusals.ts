import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'term-known': {
    status: 409,
    nl: 'Dit begrip staat er al. Zeg daar wat je mist.',
    en: 'This term is there already. Say there what you miss.',
  },
  'term-empty': { status: 400, nl: 'Vul het begrip in.', en: 'Fill in the term.' },
  'meaning-missing': {
    status: 400,
    nl: 'Schrijf in één of twee zinnen wat het betekent.',
    en: 'Write in one or two sentences what it means.',
  },
  'remark-missing': { status: 400, nl: 'Schrijf wat je wilt zeggen.', en: 'Write what you want to say.' },
  'decision-missing': { status: 400, nl: 'Schrijf wat is besloten.', en: 'Write what was decided.' },
  'agenda-settled': {
    status: 409,
    nl: 'Dit agendapunt is al afgedaan.',
    en: 'This agenda item has been settled already.',
  },
  'no-organisation': {
    status: 409,
    nl: 'Bij jouw naam staat geen organisatie.',
    en: 'No organisation stands with your name.',
  },
} as const satisfies Refusals
