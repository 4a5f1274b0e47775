/** Where a worker signs in and comes back here; `again` asks for the pass also when somebody is still signed in. */
export function signInPath(again: boolean): string {
  const query = new URLSearchParams({ terug: location.pathname + location.search })
  if (again) query.set('opnieuw', '1')
  return `/inloggen/medewerker?${query}`
}
