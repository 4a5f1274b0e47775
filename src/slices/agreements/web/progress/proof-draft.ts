import { largestFile, mostFiles, type ProofKind } from '../../contract.ts'

/** What a line of proof most likely is, told by the files beside it; whoever writes it may say otherwise. */
export function likelyKind(files: readonly Pick<File, 'type'>[]): ProofKind {
  if (files.some(({ type }) => type.startsWith('image/'))) return 'photo'
  return files.length > 0 ? 'letter' : 'other'
}

export interface ChosenFault {
  readonly code: 'proof-many' | 'proof-large'
  readonly name: string
}

/** What can be told before megabytes are sent; the server looks into the files. */
export function faultsOfChosen(files: readonly Pick<File, 'name' | 'size'>[]): readonly ChosenFault[] {
  return [
    ...(files.length > mostFiles ? [{ code: 'proof-many', name: '' } as const] : []),
    ...files
      .filter(({ size }) => size > largestFile)
      .map(({ name }) => ({ code: 'proof-large', name }) as const),
  ]
}

/** A form with files; without files the same as JSON. */
export function formOrJson(
  body: Readonly<Record<string, string>>,
  files: readonly File[],
): FormData | object {
  if (files.length === 0) return body
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) form.append(name, value)
  for (const file of files) form.append('files', file, file.name)
  return form
}
