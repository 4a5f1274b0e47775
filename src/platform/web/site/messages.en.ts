import type { nl } from './messages.nl.ts'

export const en: { readonly [Key in keyof typeof nl]: string } = {
  skip: 'To the content',
  language: 'Language',
  leave: 'Quick exit',
  'wrong-title': 'Error: {{title}}',
}
