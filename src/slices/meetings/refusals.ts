import type { Refusals } from '#platform/services.ts'

const wrong = (nl: string, en: string) => ({ status: 400 as const, nl, en })
const conflict = (nl: string, en: string) => ({ status: 409 as const, nl, en })

export const refusals = {
  'meeting-title-missing': wrong('Geef de bijeenkomst een titel.', 'Give the meeting a title.'),
  'meeting-number': wrong(
    'Hier staat een lang nummer. Schrijf het zonder gegevens van een inwoner.',
    'There is a long number here. Write it without data of a resident.',
  ),
  'meeting-place-missing': wrong(
    'Schrijf waar het is, of geef een adres om online mee te doen.',
    'Write where it is, or give an address to take part online.',
  ),
  'meeting-link-wrong': wrong(
    'Een online adres begint met https://.',
    'An online address begins with https://.',
  ),
  'meeting-day-past': wrong('Deze dag is al voorbij.', 'This day has passed.'),
  'meeting-hours-wrong': wrong('Het einde ligt niet na het begin.', 'The end does not lie after the start.'),
  'meeting-holiday': wrong('Dit is een feestdag.', 'This is a public holiday.'),
  'meeting-leader-missing': wrong(
    'Kies wie het leidt, of schrijf wie van buiten komt.',
    'Choose who leads it, or write who comes from outside.',
  ),
  'meeting-has-no-members': wrong(
    'Alleen een intervisiegroep heeft vaste leden.',
    'Only an intervision group has fixed members.',
  ),
  'meeting-minimum-high': wrong(
    'Het minimum is hoger dan het aantal plekken.',
    'The minimum is higher than the number of places.',
  ),
  'sign-up-day-wrong': wrong(
    'Aanmelden kan tot een dag tussen vandaag en de eerste keer.',
    'Signing up ends on a day between today and the first time.',
  ),
  'group-size': wrong(
    'Een intervisiegroep heeft vier tot acht leden.',
    'An intervision group has four to eight members.',
  ),
  'group-no-text': wrong(
    'Van intervisie staat hier alleen de titel. Wat jullie bespreken, blijft in de groep.',
    'Of intervision only the title stands here. What you talk about stays in the group.',
  ),
  'leader-is-member': wrong(
    'Wie de groep leidt, is geen lid. Kies een van de twee.',
    'Who leads the group is no member. Choose one of the two.',
  ),
  'organisation-unknown': wrong('Deze organisatie is niet bekend.', 'This organisation is not known.'),
  'meeting-called-off': conflict('Dit is afgelast.', 'This was called off.'),
  'meeting-over': conflict('Dit is al begonnen of voorbij.', 'This has begun or is over.'),
  'meeting-you-lead': conflict('Je leidt deze bijeenkomst zelf.', 'You lead this meeting yourself.'),
  'meeting-not-for-you': conflict(
    'Deze bijeenkomst is voor anderen bedoeld.',
    'This meeting is meant for others.',
  ),
  'group-closed': conflict('Deze groep is gesloten.', 'This group is closed.'),
  'sign-up-over': conflict('Aanmelden kan niet meer.', 'Signing up is no longer possible.'),
  'signed-up-already': conflict('Je bent al aangemeld.', 'You signed up already.'),
  'not-signed-up': conflict('Je bent niet aangemeld.', 'You have not signed up.'),
  'attendance-early': conflict(
    'Deze keer is nog niet begonnen. Houd de aanwezigheid bij vanaf het begin.',
    'This time has not begun. Keep attendance from the start on.',
  ),
  'attendance-twice': wrong('Deze collega staat er twee keer in.', 'This colleague is in it twice.'),
  'attendance-leader': wrong(
    'Wie het leidt, staat al in het overzicht.',
    'Who leads it stands in the record already.',
  ),
  'point-missing': wrong('Schrijf waar het punt over gaat.', 'Write what the point is about.'),
  'point-two': wrong(
    'Kies een agendapunt of schrijf er zelf een, niet allebei.',
    'Choose an agenda item or write one yourself, not both.',
  ),
  'agenda-item-unknown': wrong(
    'Dit agendapunt is er niet of is al afgedaan.',
    'This agenda item is not there or was settled.',
  ),
  'point-there': conflict('Dit staat al op deze agenda.', 'This is on this agenda already.'),
  'no-agenda': conflict(
    'Alleen een themabijeenkomst heeft een agenda.',
    'Only a theme meeting has an agenda.',
  ),
  'point-not-yours': conflict(
    'Een punt weghalen kan wie het op de agenda zette, of wie de bijeenkomst leidt.',
    'A point is removed by who put it on the agenda, or who leads the meeting.',
  ),
  'agenda-for-participants': conflict(
    'Meld je eerst aan; daarna kun je iets op de agenda zetten.',
    'Sign up first; then you can put something on the agenda.',
  ),
} as const satisfies Refusals
