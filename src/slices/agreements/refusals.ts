import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'rhythm-agreement-unknown': {
    status: 400,
    nl: 'Deze afspraak loopt niet in dit plan, of staat er twee keer bij.',
    en: 'This agreement does not run in this plan, or is named twice.',
  },
  'agreement-state': {
    status: 409,
    nl: 'Dit kan niet meer: er is intussen iets veranderd aan deze afspraak.',
    en: 'No longer possible: this agreement has changed in the meantime.',
  },
  'agreement-not-yours': {
    status: 403,
    nl: 'Dit kan alleen de regievoerder doen.',
    en: 'Only the director can do this.',
  },
  'agreement-not-running': {
    status: 409,
    nl: 'Deze afspraak loopt niet, dus er is niets om te melden.',
    en: 'This agreement is not running, so there is nothing to tell.',
  },
  'pulse-reason-missing': {
    status: 400,
    nl: 'Schrijf in één zin wat er nodig is.',
    en: 'Say in one sentence what is needed.',
  },
  'duty-not-seen': {
    status: 400,
    nl: 'Lees eerst de verplichting en wat er kan gebeuren. Zeg daarna ja of nee.',
    en: 'First read the duty and what may follow. Then say yes or no.',
  },
  'duty-missing': {
    status: 400,
    nl: 'Schrijf in gewone woorden wat er moet.',
    en: 'Say in plain words what must be done.',
  },
  'duty-consequence-missing': {
    status: 400,
    nl: 'Schrijf in gewone woorden wat er kan gebeuren als het niet gebeurt.',
    en: 'Say in plain words what may follow when it is not done.',
  },
  'progress-line-missing': {
    status: 400,
    nl: 'Schrijf in één regel wat er is gedaan.',
    en: 'Say in one line what was done.',
  },
  'progress-line-broken': { status: 400, nl: 'Houd het op één regel.', en: 'Keep it to one line.' },
  'progress-day-ahead': {
    status: 400,
    nl: 'Deze dag komt nog. Schrijf op wat al is gedaan.',
    en: 'This day is still to come. Write what has been done.',
  },
  'progress-day-before': {
    status: 400,
    nl: 'De afspraak liep nog niet op deze dag.',
    en: 'The agreement was not running on this day.',
  },
  'progress-struck': {
    status: 409,
    nl: 'Deze regel is al verbeterd.',
    en: 'This line has been corrected already.',
  },
  'progress-not-yours': {
    status: 403,
    nl: 'Alleen wie de regel schreef en de regievoerder kunnen hem verbeteren.',
    en: 'Only who wrote the line and the director can correct it.',
  },
  'promiser-left': {
    status: 409,
    nl: 'Wie dit beloofde, werkt hier niet meer. Bel {{director}}: {{phone}}.',
    en: 'Who promised this no longer works here. Call {{director}}: {{phone}}.',
  },
  'date-missing': { status: 400, nl: 'Kies een datum.', en: 'Choose a date.' },
  'date-wrong': { status: 400, nl: 'Deze dag bestaat niet.', en: 'This day does not exist.' },
  'date-past': {
    status: 400,
    nl: 'Deze dag is voorbij. Kies een dag vanaf vandaag.',
    en: 'This day has passed. Choose today or later.',
  },
  'date-day-off': {
    status: 400,
    nl: '{{day}} is geen werkdag. Wij vulden de eerste werkdag in: {{next}}. Bedoelt u toch de vrije dag? Vul die dan nog een keer in.',
    en: '{{day}} is no working day. We filled in the first working day: {{next}}. If you do mean the day off, fill it in once more.',
  },
  'date-too-far': { status: 400, nl: 'Kies een dag binnen twee jaar.', en: 'Choose a day within two years.' },
  'date-not-expected': {
    status: 400,
    nl: 'Bij dit antwoord hoort geen datum.',
    en: 'This answer takes no date.',
  },
  'title-missing': { status: 400, nl: 'Schrijf wat er wordt beloofd.', en: 'Say what is promised.' },
  'goal-unknown': { status: 400, nl: 'Kies een doel van dit plan.', en: 'Choose a goal of this plan.' },
  'promiser-same': {
    status: 400,
    nl: 'Deze persoon had de afspraak al. Kies iemand anders.',
    en: 'This person had the agreement already. Choose somebody else.',
  },
  'proof-missing': {
    status: 400,
    nl: 'Er is om bewijs gevraagd. Schrijf eerst een regel met bewijs: welke brief, welke foto of wie het bevestigt.',
    en: 'Proof was asked for. First write a line of proof: which letter, which photo or who confirms it.',
  },
  'evidence-too-many': {
    status: 400,
    nl: 'Stuur hoogstens {{maximum}} bestanden bij één regel.',
    en: 'Send at most {{maximum}} files with one line.',
  },
  'evidence-empty': {
    status: 400,
    nl: '“{{name}}” is leeg. Kies het bestand opnieuw.',
    en: '“{{name}}” is empty. Choose the file again.',
  },
  'evidence-too-large': {
    status: 400,
    nl: '“{{name}}” is te groot. Een bestand is hoogstens {{maximum}}.',
    en: '“{{name}}” is too large. A file is at most {{maximum}}.',
  },
  'evidence-kind': {
    status: 400,
    nl: '“{{name}}” is geen foto (JPEG of PNG) en geen PDF. Stuur het als foto of PDF.',
    en: '“{{name}}” is no photo (JPEG or PNG) and no PDF. Send it as a photo or PDF.',
  },
  'evidence-broken': {
    status: 400,
    nl: '“{{name}}” is niet heel of is beschadigd. Maak de foto of PDF opnieuw.',
    en: '“{{name}}” is not whole, or is damaged. Make the photo or PDF again.',
  },
  'evidence-not-proof': {
    status: 400,
    nl: 'Dit hoort bij een regel bewijs. Kies “bewijs”, of stuur de regel zonder bestand.',
    en: 'This goes with a line of proof. Choose “proof”, or send the line without a file.',
  },
  'proof-not-of-residents': {
    status: 400,
    nl: 'Van een inwoner of het eigen netwerk vragen we geen bewijs.',
    en: 'We ask no proof of a resident or the own network.',
  },
  'wait-unknown': {
    status: 400,
    nl: 'Kies een afspraak, verwijzing of stap van deze casus.',
    en: 'Choose an agreement, referral or step of this case.',
  },
  'wait-busy': {
    status: 409,
    nl: 'Iemand anders verandert dit op dit moment. Probeer het nog een keer.',
    en: 'Somebody else is changing this right now. Please try again.',
  },
  'wait-ring': {
    status: 400,
    nl: 'Zo wachten ze op elkaar: {{ring}}.',
    en: 'This way they wait for each other: {{ring}}.',
  },
  'wait-settled': {
    status: 400,
    nl: 'Dit loopt niet meer; daar valt niet op te wachten.',
    en: 'This no longer runs; there is nothing to wait for.',
  },
  'wait-date-before': {
    status: 400,
    nl: 'De datum van deze afspraak ligt voor die van de andere ({{other}}). Tel de dagen erna, of spreek een latere datum af.',
    en: 'The date of this agreement is before that of the other ({{other}}). Count the days after it, or agree on a later date.',
  },
  'repeat-end-missing': {
    status: 400,
    nl: 'Zeg tot en met welke dag het duurt, of hoeveel keer. Eén van beide.',
    en: 'Say until which day it goes on, or how many times. One of both.',
  },
  'repeat-once': {
    status: 400,
    nl: 'Zo is het één keer of geen keer. Kies een latere laatste dag.',
    en: 'This way it is once or never. Choose a later last day.',
  },
  'repeat-too-often': {
    status: 400,
    nl: 'Dat zijn meer dan {{maximum}} keer. Kies een eerdere laatste dag.',
    en: 'That is more than {{maximum}} times. Choose an earlier last day.',
  },
  'repeat-too-long': {
    status: 400,
    nl: 'Zo duurt het langer dan twee jaar. Spreek minder keren af.',
    en: 'This way it goes on for more than two years. Agree on fewer times.',
  },
  'time-not-yet': {
    status: 409,
    nl: 'De volgende keer is op {{day}}. Dat kan worden gemeld vanaf {{from}}.',
    en: 'The next time is on {{day}}. It can be told from {{from}}.',
  },
  'promiser-unknown': { status: 400, nl: 'Kies wie dit belooft.', en: 'Choose who promises this.' },
} as const satisfies Refusals
