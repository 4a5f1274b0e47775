import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'transfer-not-yours': {
    status: 403,
    nl: 'Dit antwoord is aan de ander.',
    en: 'This answer is for the other to give.',
  },
  'transfer-state': {
    status: 409,
    nl: 'Dit kan nu niet meer. De overdracht is intussen veranderd.',
    en: 'This is no longer possible. The transfer has changed.',
  },
  'transfer-words-missing': {
    status: 400,
    nl: 'Schrijf in één zin waarom, of wat de ander moet weten.',
    en: 'Say in one sentence why, or what the other must know.',
  },
  'transfer-words-not-yours': {
    status: 400,
    nl: 'Wie de inhoud niet kent, geeft geen inhoud mee. Laat dit leeg.',
    en: 'Who does not know the content passes none on. Leave this empty.',
  },
  'transfer-day-past': {
    status: 400,
    nl: 'Deze dag is voorbij. Kies vandaag of later.',
    en: 'This day has passed. Choose today or later.',
  },
  'transfer-day-far': {
    status: 400,
    nl: 'Kies een dag binnen drie maanden.',
    en: 'Choose a day within three months.',
  },
  'transfer-until-early': {
    status: 400,
    nl: 'Meekijken eindigt op of na de dag van de overdracht.',
    en: 'Reading along ends on or after the day of the transfer.',
  },
  'transfer-until-far': {
    status: 400,
    nl: 'Meekijken kan hoogstens 61 dagen.',
    en: 'Reading along lasts 61 days at most.',
  },
  'transfer-talk-outside': {
    status: 400,
    nl: 'Plan het gesprek tussen vandaag en het einde van de overdracht.',
    en: 'Plan the talk between today and the end of the transfer.',
  },
  'transfer-case-not-yours': {
    status: 400,
    nl: 'Over dit huishouden gaat een ander.',
    en: 'Somebody else directs this household.',
  },
  'transfer-case-twice': {
    status: 400,
    nl: 'Dit huishouden staat er twee keer bij.',
    en: 'This household is listed twice.',
  },
  'transfer-case-closed': {
    status: 400,
    nl: 'Deze casus is afgesloten.',
    en: 'This case is closed.',
  },
  'transfer-under-way': {
    status: 400,
    nl: 'Voor dit huishouden loopt al een overdracht.',
    en: 'A transfer of this household is under way.',
  },
  'receiver-unknown': {
    status: 400,
    nl: 'Kies een regievoerder die nu werkt.',
    en: 'Choose a director who works now.',
  },
  'receiver-directs': {
    status: 400,
    nl: 'Deze regievoerder heeft dit huishouden al.',
    en: 'This director has this household already.',
  },
  'receiver-tied': {
    status: 400,
    nl: 'Deze regievoerder kan dit huishouden niet doen. Kies een ander.',
    en: 'This director cannot take this household. Choose another.',
  },
  'sheet-item-unknown': {
    status: 400,
    nl: 'Dit staat niet op het overdrachtsblad.',
    en: 'This is not on the sheet.',
  },
  'absence-not-yours': {
    status: 400,
    nl: 'Kies jezelf of een regievoerder van je team.',
    en: 'Choose yourself or a director of your team.',
  },
  'absence-past': {
    status: 400,
    nl: 'Deze dag is voorbij. Kies vandaag of later.',
    en: 'This day has passed. Choose today or later.',
  },
  'absence-reversed': {
    status: 400,
    nl: 'De laatste dag ligt voor de eerste.',
    en: 'The last day is before the first.',
  },
  'absence-long': {
    status: 400,
    nl: 'Langer dan drie maanden weg? Draag de huishoudens dan over.',
    en: 'Away for more than three months? Then transfer the households.',
  },
  'absence-twice': {
    status: 400,
    nl: 'In deze dagen is er al een vervanger.',
    en: 'There is a stand-in in these days already.',
  },
  'stand-in-self': {
    status: 400,
    nl: 'Kies iemand anders.',
    en: 'Choose somebody else.',
  },
  'stand-in-away': {
    status: 400,
    nl: 'Deze collega is er in die dagen zelf niet.',
    en: 'This colleague is away in those days too.',
  },
} as const satisfies Refusals
