/** The address with one query parameter set; what else stands in the query stays. */
export function withQuery(path: string, name: string, value: string): string {
  const [address = '/', query = ''] = path.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${address}?${parameters}`
}
