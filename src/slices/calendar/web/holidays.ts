import { defineTexts } from '#platform/i18n/texts.ts'

const nl = {
  'new-year': 'Nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'Tweede Paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  ascension: 'Hemelvaartsdag',
  'whit-monday': 'Tweede Pinksterdag',
  christmas: 'Eerste Kerstdag',
  'boxing-day': 'Tweede Kerstdag',
} as const
const en: { readonly [Day in keyof typeof nl]: string } = {
  'new-year': 'New Year’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'kings-day': 'King’s Day',
  'liberation-day': 'Liberation Day',
  ascension: 'Ascension Day',
  'whit-monday': 'Whit Monday',
  christmas: 'Christmas Day',
  'boxing-day': 'Boxing Day',
}

export type Holiday = keyof typeof nl
export const holidayTexts = defineTexts('calendar-holidays', { nl, en })
