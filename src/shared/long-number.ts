/** Does a text hold a number as long as that of a resident or a case file? Where colleagues write to each other, it may not. */
export function holdsLongNumber(text: string): boolean {
  return /\d(?:[\s.-]*\d){7,}/.test(text)
}
