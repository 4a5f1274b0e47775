export interface TypedPerson {
  readonly givenNames?: string
  readonly familyName?: string
  readonly born?: string
}

/** What the search box already tells of a new person: names and a year or date of birth. */
export function readTyped(typed: string): TypedPerson {
  const words = typed.trim().split(/\s+/)
  const names = words.filter((word) => /^[\p{L}'’-]{2,}$/u.test(word)).map(capitalised)
  const born = words.find((word) => /^(\d{1,2}[-/.]){0,2}(18|19|20)\d{2}$/.test(word))
  const familyName = names.at(-1)
  const givenNames = names.slice(0, -1).join(' ')
  return {
    ...(familyName !== undefined && { familyName }),
    ...(givenNames !== '' && { givenNames }),
    ...(born !== undefined && { born }),
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
