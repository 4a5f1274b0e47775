import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'work-title-missing': {
    status: 400,
    nl: 'Schrijf wat iemand hier doet.',
    en: 'Write what somebody does here.',
  },
  'work-hours-turned': {
    status: 400,
    nl: 'Het hoogste aantal uren is lager dan het laagste.',
    en: 'The highest number of hours is lower than the lowest.',
  },
  'work-days-missing': {
    status: 400,
    nl: 'Kies op welke dagen het kan.',
    en: 'Choose on which days it can be done.',
  },
  'work-positions-taken': {
    status: 400,
    nl: 'Er zijn hier al meer mensen aan de slag dan dit aantal plekken.',
    en: 'More people than this number of places have started here already.',
  },
  'work-school-begins': {
    status: 400,
    nl: 'Kies wanneer de opleiding begint.',
    en: 'Choose when the course begins.',
  },
  'work-until-before': {
    status: 400,
    nl: 'De plek eindigt hier voordat zij begint.',
    en: 'The place ends here before it begins.',
  },
  'work-organisation-unknown': {
    status: 400,
    nl: 'Kies een organisatie uit de wegwijzer.',
    en: 'Choose an organisation from the directory.',
  },
  'work-contact-unknown': {
    status: 400,
    nl: 'Kies iemand die bij deze organisatie werkt.',
    en: 'Choose somebody who works at this organisation.',
  },
  'work-wants-missing': {
    status: 400,
    nl: 'Schrijf wat iemand wil of kan. Een halve zin is genoeg.',
    en: 'Write what somebody wants or can. Half a sentence is enough.',
  },
  'work-profile-newer': {
    status: 409,
    nl: 'Intussen schreef een ander iets op. Open het opnieuw; wat je typte blijft staan.',
    en: 'Somebody else wrote something meanwhile. Open it again; what you typed stays.',
  },
  'work-profile-first': {
    status: 400,
    nl: 'Schrijf eerst op wat deze persoon kan en wil.',
    en: 'Write first what this person can and wants.',
  },
  'work-place-unknown': {
    status: 400,
    nl: 'Deze plek is er niet meer. Kies een andere.',
    en: 'This place is not there any more. Choose another.',
  },
  'work-place-full': {
    status: 409,
    nl: 'Alle plekken hier zijn bezet.',
    en: 'All places here are taken.',
  },
  'work-offer-twice': {
    status: 400,
    nl: 'Deze plek is al aangeboden.',
    en: 'This place has been offered already.',
  },
  'work-despite-missing': {
    status: 400,
    nl: 'Er past nu iets niet. Schrijf waarom je deze plek toch aanbiedt.',
    en: 'Something does not fit now. Write why you offer this place all the same.',
  },
  'work-step-not-now': {
    status: 409,
    nl: 'Deze stap kan nu niet. Kijk hoe het aanbod ervoor staat.',
    en: 'This step is not possible now. See how the offer stands.',
  },
  'work-reason-missing': { status: 400, nl: 'Kies waarom het stopt.', en: 'Choose why it stops.' },
  'work-words-missing': {
    status: 400,
    nl: 'Schrijf in een paar woorden wat er speelt.',
    en: 'Write in a few words what is going on.',
  },
  'work-words-long': {
    status: 400,
    nl: 'Houd het bij 500 tekens.',
    en: 'Keep it to 500 characters.',
  },
  'work-day-wrong': {
    status: 400,
    nl: 'Kies vandaag of een dag daarvoor, niet voordat het aanbod er was.',
    en: 'Choose today or a day before, not before the offer was made.',
  },
  'work-not-with-this-step': {
    status: 400,
    nl: 'Dit hoort niet bij deze stap.',
    en: 'This does not belong to this step.',
  },
  'work-trial-until-missing': {
    status: 400,
    nl: 'Kies tot wanneer de proefperiode duurt.',
    en: 'Choose until when the trial lasts.',
  },
  'work-trial-until-wrong': {
    status: 400,
    nl: 'Een proefperiode eindigt na vandaag en duurt hooguit een half jaar.',
    en: 'A trial ends after today and lasts half a year at most.',
  },
  'work-goal-missing': {
    status: 400,
    nl: 'Kies bij welk doel de afspraken van de proefperiode horen.',
    en: 'Choose to which goal the agreements of the trial belong.',
  },
  'outflow-not-started': {
    status: 409,
    nl: 'Uitstroom leg je vast als iemand is begonnen.',
    en: 'Outflow is recorded when somebody has started.',
  },
  'outflow-before-start': {
    status: 400,
    nl: 'De uitkering verandert op zijn vroegst op de dag van het begin.',
    en: 'The benefit changes on the day of the start at the earliest.',
  },
  'outflow-ended-amount': {
    status: 400,
    nl: 'Is de uitkering gestopt, dan was er een bedrag en is het daarna € 0.',
    en: 'When the benefit has ended, there was an amount and it is €0 afterwards.',
  },
  'outflow-partly-amount': {
    status: 400,
    nl: 'Is de uitkering lager, dan ligt het bedrag daarna tussen € 0 en wat het was.',
    en: 'When the benefit is lower, the amount afterwards lies between €0 and what it was.',
  },
  'outflow-none-amount': {
    status: 400,
    nl: 'Verandert er niets, dan zijn beide bedragen gelijk.',
    en: 'When nothing changes, both amounts are the same.',
  },
  'outflow-basis-missing': {
    status: 400,
    nl: 'Schrijf waar de bedragen vandaan komen.',
    en: 'Write where the amounts come from.',
  },
} as const satisfies Refusals
