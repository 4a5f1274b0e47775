import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, Checkbox, FieldSet, FormField, TextArea } from '#platform/web/ui/index.ts'
import type { DirectedCases } from '../contract.ts'
import { transferTexts } from './texts.ts'

export type CaseChoiceProps = {
  readonly cases: DirectedCases['cases']
  /** From the case there is nothing to choose. */
  readonly only: boolean
  /** Who gives the own households says something about each. */
  readonly own: boolean
  /** Words per household that is chosen. */
  readonly words: Readonly<Record<string, string>>
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onWords: (words: Readonly<Record<string, string>>) => void
}

/** Which households, and per household what the other must know. */
export function CaseChoice({ cases, only, own, words, faultOf, onWords }: CaseChoiceProps) {
  const t = useTexts(transferTexts)
  const p = useTexts(platformTexts)
  const free = cases.filter(({ handedTo }) => handedTo === null)
  const toggle = (id: string): void =>
    onWords(
      words[id] === undefined
        ? { ...words, [id]: '' }
        : Object.fromEntries(Object.entries(words).filter(([other]) => other !== id)),
    )
  const fault = faultOf('transfer-cases')
  const field = (id: string, household: string) => {
    const error = faultOf(`words-${id}`)
    return (
      <FormField
        key={id}
        id={`words-${id}`}
        label={t('case-words', { household })}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={words[id] ?? ''}
            onChange={(event) => onWords({ ...words, [id]: event.currentTarget.value })}
          />
        )}
      </FormField>
    )
  }
  if (only && own) {
    return cases.map(({ id, household }) => (words[id] === undefined ? null : field(id, household)))
  }
  return (
    <FieldSet legend={t('which')} id="transfer-cases">
      {fault && <p role="alert">{fault}</p>}
      {cases.length === 0 && <p className="rd-meta">{t('which-none')}</p>}
      {free.length > 1 && (
        <Button onClick={() => onWords(Object.fromEntries(free.map(({ id }) => [id, words[id] ?? ''])))}>
          {t('all-cases')} ({free.length})
        </Button>
      )}
      <ul className="rd-transfer-choice">
        {cases.map((one) => (
          <li key={one.id}>
            <Checkbox
              checked={words[one.id] !== undefined && one.handedTo === null}
              disabled={one.handedTo !== null}
              onChange={() => toggle(one.id)}
            >
              {one.household} <small>{one.number}</small>
              {one.handedTo && <small> {t('handed-to', { name: one.handedTo })}</small>}
            </Checkbox>
            {own && words[one.id] !== undefined && one.handedTo === null && field(one.id, one.household)}
          </li>
        ))}
      </ul>
    </FieldSet>
  )
}
