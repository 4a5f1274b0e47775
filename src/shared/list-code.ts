/** The code of a new line in a published list, from its words; one that was ever used does not return with another meaning. */
export function newCode(label: string, everUsed: ReadonlySet<string>, nameless: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '')
  const code = plain || nameless
  if (!everUsed.has(code)) return code
  let number = 2
  while (everUsed.has(`${code}-${number}`)) number++
  return `${code}-${number}`
}

/** Every line with a code: that of before, or a new one of its own. */
export function withCodes<
  Item extends { readonly code?: string | undefined; readonly label: { readonly nl: string } },
>(
  items: readonly Item[],
  everUsed: readonly string[],
  nameless: string,
): readonly (Item & { readonly code: string })[] {
  const used = new Set(everUsed)
  return items.map((item) => {
    const code = item.code ?? newCode(item.label.nl, used, nameless)
    used.add(code)
    return { ...item, code }
  })
}
