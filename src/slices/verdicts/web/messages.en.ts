import type { nl } from './messages.nl.ts'

export const en = {
  title: 'Helped well?',
  'summary-said_one': '{{count}} answer',
  'summary-said_other': '{{count}} answers',
  'summary-waits_one': '{{count}} question is still open',
  'summary-waits_other': '{{count}} questions are still open',
  'answer-well': 'helped well',
  'answer-mostly': 'helped quite well',
  'answer-little': 'not helped so well',
  'answer-not': 'not helped',
  'about-round-table': 'round table',
  by: '{{who}}, {{date}}',
  'wants-call': 'wants to be called',
  asked: 'Asked on {{date}} whether this helped; can be answered until {{until}}.',
  unanswered: 'Asked on {{date}} whether this helped; no answer.',
  'heard-title': 'What residents said',
  'heard-none': 'Nobody said anything in the last 90 days.',
  'heard-why':
    'After an agreement we ask whether somebody was helped well. You see words only when the resident shares them.',
} as const satisfies Record<keyof typeof nl, string>
