import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'breakthrough-effect-missing': {
    status: 400,
    nl: 'Schrijf wat het de inwoner moet brengen.',
    en: 'Write what it should bring the resident.',
  },
  'breakthrough-solution-missing': {
    status: 400,
    nl: 'Schrijf wat je wilt doen.',
    en: 'Write what you want to do.',
  },
  'breakthrough-why-missing': {
    status: 400,
    nl: 'Schrijf waarom het gewone aanbod niet past.',
    en: 'Write why the standard offer does not fit.',
  },
  'breakthrough-purpose-missing': {
    status: 400,
    nl: 'Schrijf hoe dit het doel van de wet dient.',
    en: 'Write how this serves the purpose of the law.',
  },
  'breakthrough-cost-why-missing': {
    status: 400,
    nl: 'Schrijf waar het bedrag van niets doen vandaan komt.',
    en: 'Write where the amount of doing nothing comes from.',
  },
  'breakthrough-summary-missing': {
    status: 400,
    nl: 'Schrijf in één zin zonder namen wat anderen hiervan kunnen leren.',
    en: 'Write in one sentence without names what others can learn from this.',
  },
  'breakthrough-summary-number': {
    status: 400,
    nl: 'Hier staat een lang nummer. Anderen lezen deze zin.',
    en: 'There is a long number here. Others read this sentence.',
  },
  'breakthrough-summary-name': {
    status: 400,
    nl: 'Hier staat een naam uit dit huishouden. Anderen lezen deze zin.',
    en: 'A name of this household stands here. Others read this sentence.',
  },
  'breakthrough-ground-other-law': {
    status: 400,
    nl: 'Deze grondslag hoort bij een andere wet.',
    en: 'This ground belongs to another law.',
  },
  'breakthrough-no-mandate': {
    status: 400,
    nl: 'Deze collega heeft geen mandaat voor dit bedrag binnen deze wet.',
    en: 'This colleague has no mandate for this amount within this law.',
  },
  'breakthrough-words-missing': {
    status: 400,
    nl: 'Schrijf waarom. De collega moet hiermee verder kunnen.',
    en: 'Write why. The colleague has to go on with it.',
  },
  'breakthrough-not-now': {
    status: 409,
    nl: 'Dat kan nu niet meer: over deze doorbraak is al besloten, of ze is ingetrokken of teruggegeven.',
    en: 'That is not possible now: this breakthrough has been decided on, withdrawn or returned.',
  },
  'mandate-gone': {
    status: 409,
    nl: 'Je mandaat dekt dit niet meer. Geef de vraag terug, dan gaat ze naar wie dat wel mag.',
    en: 'Your mandate no longer covers this. Return the question, so that it goes to somebody who may.',
  },
  'mandate-to-one': {
    status: 400,
    nl: 'Kies een rol of een medewerker, niet allebei.',
    en: 'Choose a role or a worker, not both.',
  },
  'mandate-basis-missing': {
    status: 400,
    nl: 'Schrijf op welk besluit dit mandaat rust.',
    en: 'Write on which decision this mandate rests.',
  },
  'mandate-end-past': {
    status: 400,
    nl: 'Een mandaat eindigt vandaag of later, en niet voordat het begint.',
    en: 'A mandate ends today or later, and not before it starts.',
  },
  'mandate-ended': { status: 409, nl: 'Dit mandaat is al beëindigd.', en: 'This mandate has ended already.' },
} as const satisfies Refusals
