/** A piece of a text; `term` when it is a word of the glossary. */
export interface Piece {
  readonly text: string
  readonly term?: string
}

/**
 * Cuts a text at the glossary's terms that stand in it as whole words, capitals or not; only the first time each is
 * marked, and the longest where two begin alike. The pieces put together are the text.
 */
export function splitTerms(text: string, terms: readonly string[]): readonly Piece[] {
  const known = new Map(terms.map((term) => [term.toLowerCase(), term]))
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped)
  if (longestFirst.length === 0) return [{ text }]
  const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const term = known.get(match[0].toLowerCase())
    if (term === undefined || !known.delete(match[0].toLowerCase())) continue
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push({ text: match[0], term })
    end = match.index + match[0].length
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end) })
  return pieces
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
