/** A line of proof and the files beside it. */
export const nl = {
  'proof-kind': 'Waaraan is het te zien?',
  'proof-letter': 'brief of document',
  'proof-photo': 'foto',
  'proof-witness': 'iemand zag het',
  'proof-other': 'iets anders',
  'proof-files': 'Foto of document',
  'proof-files-hint':
    'mag, hoeft niet; JPEG, PNG of PDF, hoogstens 5 van 5 MB; plaats en tijd gaan uit de foto',
  'proof-choose': 'Kies bestanden',
  'proof-or-drop': 'of sleep ze hierheen',
  'proof-drop': 'Haal weg',
  'proof-drop-file': '{{name}} weghalen',
  'proof-many': 'Kies hoogstens {{maximum}} bestanden.',
  'proof-large': '“{{name}}” is te groot. Een bestand is hoogstens 5 MB.',
  'proof-faults': 'Er kloppen bestanden nog niet',
  'proof-old-files': 'De bestanden van de oude regel gaan niet mee. Kies ze zo nodig opnieuw.',
  'proof-show': 'Bekijk {{name}}',
  'proof-save': 'Bewaar {{name}}',
  'proof-keep-why': 'Er is om bewijs gevraagd. Schrijf het hier op: dan is de afspraak meteen nagekomen.',
  'proof-keep-line': 'Bewijs in één regel',
  'proof-keep-hint': 'zoals “brief van de rechtbank, 24 november”; de inwoner kan dit lezen',
  'proof-keep-send': 'Gedaan',
  'proof-keep-changed':
    'Deze afspraak is intussen veranderd. Klopt het nog? Druk dan nog een keer op Gedaan.',
} as const
