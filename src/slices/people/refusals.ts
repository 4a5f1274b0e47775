import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'person-bsn-known': {
    status: 409,
    nl: 'Dit BSN staat al bij iemand. Zoek op het BSN.',
    en: 'This BSN already belongs to somebody. Search by BSN.',
  },
  'person-look-alike': {
    status: 409,
    nl: 'Er staan al mensen in die hierop lijken ({{count}}). Kijk eerst of het een van hen is.',
    en: 'There are people already who look like this ({{count}}). First see whether it is one of them.',
  },
  'merge-merged-already': {
    status: 409,
    nl: 'Een van deze twee is al samengevoegd met iemand anders. Kijk daar eerst naar.',
    en: 'One of these two was merged with somebody else already. Look at that first.',
  },
  'merge-told-apart': {
    status: 409,
    nl: 'Er is besloten dat dit twee verschillende mensen zijn. Hef dat eerst op, met een reden.',
    en: 'It was decided that these are two people. Lift that first, with a reason.',
  },
  'merge-two-bsns': {
    status: 409,
    nl: 'Beide hebben een eigen BSN. Dan zijn het twee mensen, of een van de BSN’s klopt niet.',
    en: 'Both have a BSN of their own. So they are two people, or one of the BSNs is wrong.',
  },
  'merge-choose-household': {
    status: 409,
    nl: 'Ze horen bij twee huishoudens. Kies of beide blijven.',
    en: 'They belong to two households. Choose whether both stay.',
  },
  'merge-open-cases': {
    status: 409,
    nl: 'Bij beiden loopt een casus. Overleg met de regievoerders en geef aan dat je dat hebt gezien.',
    en: 'Both have a running case. Talk to the directors and say that you have seen it.',
  },
  'merge-household-has-case': {
    status: 409,
    nl: 'Bij het huishouden dat zou vervallen loopt een casus. Laat beide huishoudens blijven.',
    en: 'The household that would end has a running case. Let both households stay.',
  },
  'merge-survivor-unknown': {
    status: 400,
    nl: 'Kies een van deze twee mensen.',
    en: 'Choose one of these two people.',
  },
  'undo-later-merge-first': {
    status: 409,
    nl: 'Daarna is er nog iemand mee samengevoegd. Maak die samenvoeging eerst ongedaan.',
    en: 'Somebody else was merged with it afterwards. Undo that merge first.',
  },
  'pair-open': {
    status: 409,
    nl: 'Over deze twee is nog niets besloten.',
    en: 'Nothing was decided about these two yet.',
  },
  'pair-different': {
    status: 409,
    nl: 'Er is besloten dat dit twee verschillende mensen zijn. Hef dat eerst op, met een reden.',
    en: 'It was decided that these are two people. Lift that first, with a reason.',
  },
  'pair-merged': {
    status: 409,
    nl: 'Deze twee zijn al samengevoegd.',
    en: 'These two were merged already.',
  },
  'pair-of-one': { status: 400, nl: 'Kies twee verschillende mensen.', en: 'Choose two different people.' },
  'family-name-missing': { status: 400, nl: 'Vul een achternaam in.', en: 'Fill in a family name.' },
  'birth-date-wrong': {
    status: 400,
    nl: 'Deze dag bestaat niet. Schrijf bijvoorbeeld 14-03-1975, of alleen 1975.',
    en: 'This day does not exist. Write 1975-03-14, or just 1975.',
  },
  'birth-date-future': {
    status: 400,
    nl: 'Deze geboortedatum ligt in de toekomst.',
    en: 'This birth date lies in the future.',
  },
  'birth-date-too-old': {
    status: 400,
    nl: 'Deze geboortedatum is langer dan 120 jaar geleden.',
    en: 'This birth date is over 120 years ago.',
  },
  'bsn-wrong': {
    status: 400,
    nl: 'Dit is geen bestaand BSN. Controleer de cijfers.',
    en: 'This is no valid BSN. Check the digits.',
  },
  'postcode-wrong': {
    status: 400,
    nl: 'Een postcode heeft vier cijfers en twee letters.',
    en: 'A postcode has four digits and two letters.',
  },
} as const satisfies Refusals
