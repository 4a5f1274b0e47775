import type { Fault } from '#shared/refusal.ts'
import type { Upload } from '#shared/upload.ts'
import { startsWith } from './files/bytes.ts'
import { cleanJpeg } from './files/jpeg.ts'
import { cleanPng, pngSignature } from './files/png.ts'

/** By what it can be seen (bewijs): a letter, a photo, somebody who saw it, or something else. */
export const proofKinds = ['letter', 'photo', 'witness', 'other'] as const
export type ProofKind = (typeof proofKinds)[number]

/** What a file may be. Told by its first bytes: a name or a header says what somebody wishes. */
export const evidenceKinds = ['jpeg', 'png', 'pdf'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const mostFiles = 5
export const largestFile = 5 * 1024 * 1024
const longestName = 80

export interface CleanFile {
  readonly name: string
  readonly kind: EvidenceKind
  readonly bytes: Uint8Array
}

/** Decides which files may stand beside a line of proof, and takes out of a photo what it says beyond the picture; all faults at once. */
export function decideEvidence(files: readonly Upload[]): {
  readonly files: readonly CleanFile[]
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const clean: CleanFile[] = []
  if (files.length > mostFiles)
    faults.push({ pointer: '/files', code: 'evidence-too-many', details: { maximum: mostFiles } })
  for (const [index, { name, bytes }] of files.entries()) {
    const kind = kindOf(bytes)
    const code = faultOf(bytes, kind)
    const whole = code === undefined && kind !== undefined ? cleaned[kind](bytes) : undefined
    if (whole !== undefined && kind !== undefined)
      clean.push({ name: cleanName(name, kind), kind, bytes: whole })
    else
      faults.push({
        pointer: `/files/${index}`,
        code: code ?? 'evidence-broken',
        details: { name: shownName(name), maximum: '5 MB' },
      })
  }
  return { files: clean, faults }
}

function faultOf(bytes: Uint8Array, kind: EvidenceKind | undefined): string | undefined {
  if (bytes.length === 0) return 'evidence-empty'
  if (bytes.length > largestFile) return 'evidence-too-large'
  return kind === undefined ? 'evidence-kind' : undefined
}

const cleaned: Record<EvidenceKind, (bytes: Uint8Array) => Uint8Array | undefined> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  pdf: wholePdf,
}

function kindOf(bytes: Uint8Array): EvidenceKind | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (startsWith(bytes, pngSignature)) return 'png'
  return startsWith(bytes, '%PDF-') ? 'pdf' : undefined
}

/** A PDF says at its end that it is whole. It is never drawn by us, only handed over as a file. */
function wholePdf(bytes: Uint8Array): Uint8Array | undefined {
  for (let at = bytes.length - 5; at >= Math.max(0, bytes.length - 2048); at--)
    if (startsWith(bytes, '%%EOF', at)) return bytes
  return undefined
}

const endings: Record<EvidenceKind, string> = { jpeg: 'jpg', png: 'png', pdf: 'pdf' }

// Control characters, marks that turn the direction of reading, and what a file system takes for something else.
const notInNames = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"/\\|?*]/gu

function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return [...last.replace(notInNames, '').replace(/\s+/g, ' ').trim()].slice(0, longestName).join('')
}

/** A name that no system reads as anything but a name, with the ending that fits what it is. */
export function cleanName(name: string, kind: EvidenceKind): string {
  const base = shownName(name)
    .replace(/\.[^.\s]{1,5}$/u, '')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
  return `${base === '' ? 'bewijs' : base}.${endings[kind]}`
}
