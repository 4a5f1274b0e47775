import { isInfix, searchName, soundKey } from '#shared/names.ts'

/** How two names compare, from the same letters to another name. `none`: one of the two is not known. */
export type Grade = 'same' | 'sound' | 'close' | 'part' | 'initial' | 'near' | 'none' | 'differs'

/**
 * Call names and the names they come from. One line is one family of names: whoever is Johannes in the register is Jan
 * at the counter.
 */
const callNames = [
  'johannes jan hans johan joop jo joannes',
  'cornelis kees cees cor nelis',
  'hendrik henk hendrikus rik henry',
  'wilhelmus willem wim pim wil',
  'petrus piet pieter peter',
  'gerardus gerard gerrit geert gert',
  'jacobus jaap jacob koos sjaak co',
  'antonius anton toon ton teun antoon',
  'theodorus theo dorus',
  'franciscus frans frank',
  'mattheus matthijs thijs mathijs tijs',
  'maria marie mia ria marijke mieke rie',
  'johanna joke jo anneke hanna jannie annie',
  'elisabeth els elly lies betty liesbeth ellis',
  'catharina trijntje toos cathrien rina karin',
  'geertruida truus trudy geertje gertrude',
  'margaretha greet gre margriet griet marga',
  'wilhelmina wil mien willy mina wilma',
  'cornelia corrie nel cor neeltje',
  'mohammed mohamed muhammad mohammad mo moh',
  'fatima fatma faatma fatime',
].map((line) => new Set(line.split(' ').map(soundKey)))

/** Words of a name; a hyphen joins two names. Infixes are left out, but "T." among given names is no 't. */
function nameWords(text: string, shortestInfix: number): string[] {
  return text
    .split(/[\s\-–/]+/)
    .map(searchName)
    .filter((word) => word !== '' && !(word.length >= shortestInfix && isInfix(word)))
}

/** One given name beside another: "R." and Rob, Jan and Johannes, Sanne and Sane. */
export function gradeGivenNames(a: string, b: string): Grade {
  const [left, right] = [nameWords(a, 2), nameWords(b, 2)]
  if (left.length === 0 || right.length === 0) return 'none'
  if (left.join(' ') === right.join(' ')) return 'same'
  const [first = '', other = ''] = [left[0], right[0]]
  if (initialsOnly(left, a) || initialsOnly(right, b) || first.length === 1 || other.length === 1)
    return first[0] === other[0] ? 'initial' : 'differs'
  if (soundKey(left.join(' ')) === soundKey(right.join(' '))) return 'sound'
  if (isSlip(left.join(''), right.join(''))) return 'close'
  if (first === other || soundKey(first) === soundKey(other)) return 'part'
  if (callNames.some((family) => family.has(soundKey(first)) && family.has(soundKey(other)))) return 'part'
  if (Math.min(left.length, right.length) === 1 && left.some((word) => right.includes(word))) return 'part'
  if (left.length !== right.length && isSlip(first, other)) return 'part'
  return isNear(left.join(''), right.join('')) ? 'near' : 'differs'
}

/** A family name beside another; a name with a hyphen or a space holds two (married and own name, in either order). */
export function gradeFamilyNames(a: string, b: string): Grade {
  const [left, right] = [nameWords(a, 1), nameWords(b, 1)]
  if (left.length === 0 || right.length === 0) return 'none'
  const sorted = (words: readonly string[]) => words.toSorted().join(' ')
  if (sorted(left) === sorted(right)) return 'same'
  const sounds = (words: readonly string[]) => words.map(soundKey)
  if (sorted(sounds(left)) === sorted(sounds(right)) || soundKey(left.join('')) === soundKey(right.join('')))
    return 'sound'
  if (isSlip(left.join(''), right.join(''))) return 'close'
  if (isNear(left.join(''), right.join(''))) return 'near'
  if (left.length === right.length) return 'differs'
  const [many, few] = left.length > right.length ? [left, right] : [right, left]
  return few.every((word) => many.some((one) => soundKey(one) === soundKey(word) || isSlip(one, word)))
    ? 'part'
    : 'differs'
}

/** "R.", "J.P." or "JP": letters that stand for names. */
function initialsOnly(words: readonly string[], text: string): boolean {
  return words.every((word) => word.length === 1) || /^(\p{Lu}\.\s?)+$|^\p{Lu}{1,3}$/u.test(text.trim())
}

/** One letter too many, too few, wrong, or two that changed places; two in a long name. Short names forgive nothing. */
export function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 4) return false
  return distance(a, b) <= (length >= 9 ? 2 : 1)
}

/** Much alike, yet no plain slip: by sound no more than a third of the letters is another, or a short name lost one. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) === 3 && a.length !== b.length) return distance(a, b) === 1
  const [x, y] = [soundKey(a), soundKey(b)]
  const longest = Math.max(x.length, y.length)
  return Math.min(x.length, y.length) >= 4 && distance(x, y) <= longest * 0.34
}

/** Optimal string alignment: insertions, deletions, substitutions and neighbours that changed places. */
export function distance(a: string, b: string): number {
  const [x, y] = [[...a], [...b]]
  let before: number[] = []
  let previous = Array.from({ length: y.length + 1 }, (_, at) => at)
  for (let i = 1; i <= x.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= y.length; j += 1) {
      const kept = at(previous, j - 1) + (x[i - 1] === y[j - 1] ? 0 : 1)
      let best = Math.min(kept, at(previous, j) + 1, at(current, j - 1) + 1)
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        best = Math.min(best, at(before, j - 2) + 1)
      current.push(best)
    }
    before = previous
    previous = current
  }
  return at(previous, y.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
