/** First name and one letter: enough to know who is meant. */
export function shortName(person: { readonly given_names: string; readonly family_name: string }): string {
  return person.given_names === ''
    ? person.family_name
    : `${person.given_names} ${person.family_name.slice(0, 1)}.`
}
