/**
 * The last nine digits of a telephone number, in whatever way it is written: 06-12 34 56 78, +31 (0)6 12345678 and
 * 0031612345678 are one number. Fewer digits stay as they are: the tail that somebody remembers.
 */
export function phoneTail(text: string): string {
  return text
    .replace(/\D/g, '')
    .replace(/^(0031|31)(?=\d{9})/, '0')
    .slice(-9)
}
