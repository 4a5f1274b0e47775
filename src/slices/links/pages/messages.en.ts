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
  'code-none': 'No text message? Call who sent you the link.',
  'code-why': 'The code tells us that it is you.',
}
