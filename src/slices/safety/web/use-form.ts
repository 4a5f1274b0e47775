import { useTextForm } from '#platform/web/screen/use-text-form.tsx'

const refresh = ['/v1/veiligheid', '/v1/casussen', '/v1/meldcodes', '/v1/vandaag']

/** A form about safety: what is sent shows on all screens that speak of it. */
export function useSafetyForm<T extends Readonly<Record<string, string>>>(
  key: string,
  initial: T,
  onClose: () => void,
) {
  return useTextForm(key, initial, { prefix: 'safety', refresh, onClose })
}
