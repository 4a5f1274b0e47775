import type { Language } from './language.ts'

const kilo = 1024

/** How large a file is, as people say it: 340 kB, 1,2 MB. Never nothing: what is there has a size. */
export function fileSizeInWords(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilo))
  if (kilobytes < 1000) return `${kilobytes} kB`
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return `${megabytes.format(bytes / kilo / kilo)} MB`
}
