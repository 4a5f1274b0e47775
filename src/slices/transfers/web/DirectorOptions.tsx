import { useTexts } from '#platform/web/session/session.ts'
import type { DirectorOut } from '../contract.ts'
import { transferTexts } from './texts.ts'

export type DirectorOptionsProps = { readonly directors: readonly DirectorOut[] }

/** Directors to choose from, with what each carries; who is away says so. */
export function DirectorOptions({ directors }: DirectorOptionsProps) {
  const t = useTexts(transferTexts)
  return directors.map(({ id, name, points, ceiling, away }) => (
    <option key={id} value={id}>
      {away ? t('receiver-away', { name }) : t('receiver-option', { name, points, ceiling })}
    </option>
  ))
}
