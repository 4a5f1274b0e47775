import type { nl } from './messages-proof.nl.ts'

export const en = {
  'proof-kind': 'By what can it be seen?',
  'proof-letter': 'letter or document',
  'proof-photo': 'photo',
  'proof-witness': 'somebody saw it',
  'proof-other': 'something else',
  'proof-files': 'Photo or document',
  'proof-files-hint':
    'optional; JPEG, PNG or PDF, at most 5 of 5 MB; place and time are taken out of a photo',
  'proof-choose': 'Choose files',
  'proof-or-drop': 'or drop them here',
  'proof-drop': 'Remove',
  'proof-drop-file': 'remove {{name}}',
  'proof-many': 'Choose at most {{maximum}} files.',
  'proof-large': '“{{name}}” is too large. A file is at most 5 MB.',
  'proof-faults': 'Some files are not right yet',
  'proof-old-files': 'The files of the old line do not go along. Choose them again where needed.',
  'proof-show': 'Look at {{name}}',
  'proof-save': 'Save {{name}}',
  'proof-keep-why': 'Proof was asked for. Write it here, and the agreement is kept at once.',
  'proof-keep-line': 'Proof in one line',
  'proof-keep-hint': 'such as “letter from the court, 24 November”; the resident can read this',
  'proof-keep-send': 'Done',
  'proof-keep-changed':
    'This agreement has changed in the meantime. Is it still right? Then press Done once more.',
} as const satisfies Record<keyof typeof nl, string>
