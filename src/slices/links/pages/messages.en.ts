import type { nl } from './messages.nl.ts'

export const en: { readonly [Key in keyof typeof nl]: string } = {
  'fault-prefix': 'Error:',
  'fault-title': 'One thing is still needed',
  'code-document': 'Fill in your code',
  'code-title': 'Fill in your code',
  'code-lead': 'The code is in the text message you received.',
  'code-field': 'Code',
  'code-hint': 'six digits',
  'code-wrong_one': 'This code is not right. You can try one more time.',
  'code-wrong_other': 'This code is not right. You can try {{count}} more times.',
  'code-open': 'Continue',
  'code-none': 'No text message, or are you opening the link in another browser?',
  'code-new': 'Send a new code',
  'code-forwarded':
    'The new code goes to the telephone of the person with whom the agreement was made. Was this link forwarded to you? Then call who sent it.',
  'code-used':
    'This code has been used in another browser. Every browser needs a code of its own. Ask for a new one below.',
  'code-sent-title': 'A new code was sent',
  'code-sent': 'It is in a text message. The code before it no longer works.',
  'code-wait-title': 'A code was sent a moment ago',
  'code-wait': 'Wait a minute. If nothing comes, call who sent you the link.',
  'code-why': 'The code tells us that it is you.',
}
