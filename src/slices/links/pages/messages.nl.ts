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
  'code-none': 'Geen sms gekregen, of opent u de link in een andere browser?',
  'code-new': 'Stuur een nieuwe code',
  'code-forwarded':
    'De nieuwe code gaat naar de telefoon van degene met wie de afspraak is gemaakt. Is deze link aan u doorgestuurd? Bel dan wie hem stuurde.',
  'code-used':
    'Deze code is al gebruikt in een andere browser. Elke browser heeft een eigen code nodig. Vraag hieronder een nieuwe.',
  'code-sent-title': 'Er is een nieuwe code verstuurd',
  'code-sent': 'Hij staat in een sms. De vorige code werkt niet meer.',
  'code-wait-title': 'Er is net al een code verstuurd',
  'code-wait': 'Wacht een minuut. Komt er dan niets? Bel wie u de link stuurde.',
  'code-why': 'Met de code weten wij dat u het bent.',
} as const
