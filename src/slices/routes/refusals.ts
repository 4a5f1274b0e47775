import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'route-step-compulsory': {
    status: 409,
    nl: 'Deze stap moet van de wet: {{law}}, artikel {{article}}. Overslaan kan niet.',
    en: 'The law demands this step: {{law}}, article {{article}}. It cannot be skipped.',
  },
  'route-step-no-application': {
    status: 409,
    nl: 'Bij deze stap hoort geen aanvraag die iemand kan intrekken.',
    en: 'There is no application with this step that somebody can withdraw.',
  },
  'route-said-by-missing': {
    status: 400,
    nl: 'Schrijf wie zei dat de aanvraag niet meer hoeft.',
    en: 'Write who said that the application is no longer needed.',
  },
  'route-step-not-yours': {
    status: 403,
    nl: 'Wie voor de stap staat of de regie voert, doet dit.',
    en: 'Whoever answers for the step or directs the case does this.',
  },
  'route-step-not-now': {
    status: 409,
    nl: 'Dit kan nu niet met deze stap. Kijk eerst hoe hij ervoor staat.',
    en: 'This cannot be done with the step now. See first how it stands.',
  },
  'route-reason-missing': {
    status: 400,
    nl: 'Schrijf waarom deze stap niet nodig is.',
    en: 'Write why this step is not needed.',
  },
  'route-not-discussed': {
    status: 400,
    nl: 'Een andere partij beslist mee. Bespreek het eerst en zet dat erbij.',
    en: 'Another party decides with you. Discuss it first and say so.',
  },
  'route-day-future': { status: 400, nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' },
  'route-done-before-begun': {
    status: 400,
    nl: 'Toen was de stap nog niet begonnen.',
    en: 'The step had not begun then.',
  },
  'route-name-missing': { status: 400, nl: 'Geef de stap een naam.', en: 'Give the step a name.' },
  'route-domains-missing': {
    status: 400,
    nl: 'Kies minstens één leefgebied, elk één keer.',
    en: 'Choose at least one life domain, each once.',
  },
  'route-words-published': {
    status: 400,
    nl: 'De woorden van een gepubliceerde stap verander je in Inrichting.',
    en: 'The words of a published step are changed in Set-up.',
  },
  'route-organisation-unknown': {
    status: 400,
    nl: 'Kies een organisatie die er nu is.',
    en: 'Choose an organisation that exists now.',
  },
  'route-party-twice': {
    status: 400,
    nl: 'Deze organisatie staat al bij de stap.',
    en: 'This organisation is already in the step.',
  },
  'route-until-before-from': {
    status: 400,
    nl: 'Het einde ligt voor het begin.',
    en: 'The end lies before the begin.',
  },
  'route-member-unknown': {
    status: 400,
    nl: 'Kies iemand van dit huishouden.',
    en: 'Choose somebody of this household.',
  },
  'route-code-unknown': {
    status: 400,
    nl: 'Deze stap staat niet meer in de gepubliceerde route. Kies opnieuw.',
    en: 'This step is no longer in the published route. Choose again.',
  },
  'route-adopted-already': {
    status: 400,
    nl: 'Deze stap staat al op de route.',
    en: 'This step is on the route already.',
  },
  'route-full': {
    status: 409,
    nl: 'Een route heeft hoogstens {{count}} stappen.',
    en: 'A route has {{count}} steps at most.',
  },
  'route-template-unknown': {
    status: 400,
    nl: 'Deze stap staat niet in de versie die je aanpast. Zet hem er als nieuwe stap bij.',
    en: 'This step is not in the version that you change. Add it as a new one.',
  },
  'route-template-twice': {
    status: 400,
    nl: 'Deze stap staat er dubbel.',
    en: 'This step is there twice.',
  },
  'route-words-missing': {
    status: 400,
    nl: 'Schrijf dit in het Nederlands en in het Engels.',
    en: 'Write this in Dutch and in English.',
  },
  'route-duty-other-kind': {
    status: 400,
    nl: 'Dit artikel hoort bij een andere soort vraag.',
    en: 'This article belongs to another kind of question.',
  },
  'route-duty-twice': {
    status: 400,
    nl: 'Een andere stap doet dit al voor de wet.',
    en: 'Another step does this for the law already.',
  },
  'route-duty-dropped': {
    status: 400,
    nl: 'Wat de wet eist, blijft in de lijst. Er ontbreekt {{count}}.',
    en: 'What the law demands stays in the list. {{count}} missing.',
  },
} as const satisfies Refusals
