/** Fewer and fewer whole words, none ending in a small one: "proefplaats bij Fietspunt", "proefplaats". */
export const shorter = (label: string): string[] => {
  const words = label.split(' ')
  return words
    .slice(1)
    .map((_, dropped) => words.slice(0, words.length - 1 - dropped))
    .filter((kept) => (kept.at(-1)?.length ?? 0) > 3)
    .map((kept) => kept.join(' ').replace(/[,;:]$/, ''))
}

/** The first days of the months from one day to another. */
export const monthStarts = (from: string, to: string): string[] => {
  const starts: string[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`
    if (start > to || starts.length > 60) return starts
    starts.push(start)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
}
