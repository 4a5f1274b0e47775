import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'report-not-waiting': {
    status: 409,
    nl: 'Intrekken kan zolang er niet over de melding is besloten.',
    en: 'A report can be withdrawn as long as nothing has been decided about it.',
  },
  'report-not-withdrawn': {
    status: 409,
    nl: 'Deze melding is niet ingetrokken.',
    en: 'This report has not been withdrawn.',
  },
  'report-withdrawn-long-ago': {
    status: 409,
    nl: 'Dit is langer dan veertien dagen geleden. Neem een nieuwe melding op; dan start een nieuwe termijn.',
    en: 'This is more than fourteen days ago. Record a new report; that starts a new term.',
  },
  'question-missing': {
    status: 400,
    nl: 'Schrijf minstens één vraag op, in de woorden van de inwoner.',
    en: 'Write down at least one question, in the resident’s words.',
  },
  'own-words-missing': {
    status: 400,
    nl: 'Schrijf op wat de inwoner vraagt, in eigen woorden.',
    en: 'Write down what the resident asks, in their own words.',
  },
  'life-domain-missing': {
    status: 400,
    nl: 'Kies minstens één leefgebied.',
    en: 'Choose at least one life domain.',
  },
  'person-unknown': {
    status: 422,
    nl: 'Deze persoon is er niet. Zoek opnieuw of voer de persoon in.',
    en: 'This person does not exist. Search again or enter the person.',
  },
  'text-control-characters': {
    status: 400,
    nl: 'Hier staan tekens in die niet te lezen zijn.',
    en: 'This holds characters that cannot be read.',
  },
  'signal-twice': {
    status: 400,
    nl: 'Deze signaalvraag heeft al een antwoord.',
    en: 'This signal question has an answer already.',
  },
  'signal-without-question': {
    status: 400,
    nl: 'Een ja wordt een vraag. Schrijf op wat er speelt, of haal het ja weg.',
    en: 'A yes becomes a question. Write down what is going on, or take the yes away.',
  },
  'signal-not-yes': {
    status: 400,
    nl: 'Deze vraag hoort bij een signaalvraag waar geen ja op kwam.',
    en: 'This question belongs to a signal question that was not answered with yes.',
  },
  'signal-domain-closed': {
    status: 400,
    nl: 'Een vraag die bij doorvragen bovenkwam, gaat over het leefgebied van die signaalvraag.',
    en: 'A question that came up when asking on is about the life domain of that signal question.',
  },
  'checklist-version-missing': {
    status: 400,
    nl: 'Zeg met welke versie van de lijst is doorgevraagd.',
    en: 'Say which version of the list was asked from.',
  },
  'checklist-changed': {
    status: 409,
    nl: 'De lijst om door te vragen is intussen vernieuwd: u vroeg uit versie {{yours}}, nu geldt versie {{current}}. Alles wat u typte staat er nog.',
    en: 'The list for asking on was renewed meanwhile: you asked from version {{yours}}, version {{current}} holds now. All that you typed is still there.',
  },
  'call-back-norm-day': {
    status: 400,
    nl: 'De dag waarop wordt gebeld duurt minstens een uur.',
    en: 'The day on which people call is at least an hour long.',
  },
  'checklist-domain-twice': {
    status: 400,
    nl: 'Over dit leefgebied staat al een vraag in de lijst.',
    en: 'The list has a question about this life domain already.',
  },
  'checklist-domain-absent': {
    status: 400,
    nl: 'Elk leefgebied heeft één korte vraag. Er ontbreken er nog {{count}}.',
    en: 'Each life domain has one short question. {{count}} are still missing.',
  },
  'checklist-nobody-around': {
    status: 400,
    nl: 'Minstens één vraag gaat over de mensen om de inwoner heen.',
    en: 'At least one question is about the people around the resident.',
  },
  'checklist-words-missing': {
    status: 400,
    nl: 'Schrijf de vraag in het Nederlands en in het Engels.',
    en: 'Write the question in Dutch and in English.',
  },
  'received-in-future': {
    status: 400,
    nl: 'Deze dag moet nog komen. Vul in wanneer het binnenkwam.',
    en: 'This day is still to come. Fill in when it came in.',
  },
  'received-is-today': {
    status: 400,
    nl: 'Een gesprek is van vandaag. Alleen bij post, website, verwijzing of signaal kan het eerder zijn.',
    en: 'A conversation is of today. Only post, website, referral or signal can be earlier.',
  },
  'referral-missing': {
    status: 400,
    nl: 'Schrijf op wie er verwijst.',
    en: 'Write down who refers.',
  },
  'referral-organisation-missing': {
    status: 400,
    nl: 'Schrijf op bij welke organisatie de verwijzer werkt.',
    en: 'Write down the organisation of who refers.',
  },
  'agrees-without-knowing': {
    status: 400,
    nl: 'Wie er niet van weet, kan het er niet mee eens zijn.',
    en: 'Who does not know of it cannot agree.',
  },
  'early-signal-missing': {
    status: 400,
    nl: 'Kies wie de betalingsachterstand meldt.',
    en: 'Choose who tells of the arrears.',
  },
  'not-this-channel': {
    status: 400,
    nl: 'Dit hoort bij een andere manier van binnenkomen.',
    en: 'This belongs to another way of coming in.',
  },
  'about-not-around': {
    status: 422,
    nl: 'Deze persoon is niet bekend als iemand om de inwoner heen. Kies kind, partner, ouder of een ander.',
    en: 'This person is not known as somebody around the resident. Choose child, partner, parent or somebody else.',
  },
  'report-look-alike': {
    status: 409,
    nl: 'Hierover is vandaag of gisteren al iets gemeld. Kijk eerst of het hetzelfde is.',
    en: 'Something about this was reported today or yesterday. First see whether it is the same.',
  },
  'addition-closed': {
    status: 409,
    nl: 'Over die melding is al besloten, of zij is ouder dan een dag. Maak er een nieuwe melding van.',
    en: 'That report is decided already, or more than a day old. Make it a new report.',
  },
  'addressee-one': {
    status: 400,
    nl: 'Kies één team of één collega.',
    en: 'Choose one team or one colleague.',
  },
  'addressee-unknown': {
    status: 422,
    nl: 'Dit team of deze collega is er niet meer.',
    en: 'This team or colleague is not here any more.',
  },
  'call-back-done': {
    status: 409,
    nl: 'Er is al teruggebeld.',
    en: 'Somebody called back already.',
  },
  'conversation-too-long': {
    status: 400,
    nl: 'Dit gesprek is te lang om te parkeren. Leg het vast.',
    en: 'This conversation is too long to park. Record it.',
  },
  'person-or-new': {
    status: 400,
    nl: 'Kies een persoon, of voer er een in. Niet allebei.',
    en: 'Choose a person, or enter one. Not both.',
  },
  'neighbourhood-unknown': {
    status: 422,
    nl: 'Kies een buurt uit de lijst.',
    en: 'Choose a neighbourhood from the list.',
  },
  'neighbourhood-answered': {
    status: 409,
    nl: 'Deze buurtvraag is al beantwoord.',
    en: 'This question was answered already.',
  },
  'text-holds-bsn': {
    status: 400,
    nl: 'Hier staat een BSN. Dit gaat over een straat of buurt: haal het nummer weg, of maak er een melding over een persoon van.',
    en: 'This holds a BSN. It is about a street or neighbourhood: take the number out, or make it a report about a person.',
  },
} as const satisfies Refusals
