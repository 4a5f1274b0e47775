export const nl = {
  skip: 'Naar de inhoud',
  language: 'Taal',
  leave: 'Snel weg',
  'wrong-title': 'Fout: {{title}}',
} as const
