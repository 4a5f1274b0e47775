export const nl = {
  'fault-prefix': 'Fout:',
  'fault-title': 'Eén ding moet nog',
  'code-document': 'Code invullen',
  'code-title': 'Vul uw code in',
  'code-lead': 'De code staat in de sms die u kreeg.',
  'code-field': 'Code',
  'code-hint': 'zes cijfers',
  'code-wrong_one': 'Deze code klopt niet. U kunt het nog één keer proberen.',
  'code-wrong_other': 'Deze code klopt niet. U kunt het nog {{count}} keer proberen.',
  'code-open': 'Ga verder',
  'code-none': 'Geen sms gekregen? Bel wie u de link stuurde.',
  'code-why': 'Met de code weten wij dat u het bent.',
} as const
