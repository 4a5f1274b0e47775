import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import {
  Button,
  Chip,
  DateInput,
  ErrorMessage,
  FieldSet,
  FormField,
  Select,
  TextInput,
} from '#platform/web/ui/index.ts'
import type { NetworkPerson } from '../contract.ts'
import { networkTexts } from './texts.ts'

export interface Joiner {
  readonly key: number
  readonly personId: string
  readonly name: string
  readonly born: string
  readonly from: string
  readonly elsewhere: 'moved' | 'both'
}

let last = 0

export function newJoiner(today: string): Joiner {
  last++
  return { key: last, personId: '', name: '', born: '', from: today, elsewhere: 'moved' }
}

export type JoinerFieldsProps = {
  readonly index: number
  readonly joiner: Joiner
  /** Who stands around the household without living in it. */
  readonly candidates: readonly NetworkPerson[]
  readonly today: string
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onChange: (joiner: Joiner) => void
  readonly onRemove: () => void
}

/** Somebody who comes to live here: known around the household, or new; moved in, or here as well as elsewhere. */
export function JoinerFields(props: JoinerFieldsProps) {
  const { index, joiner, candidates, today, faultOf, onChange, onRemove } = props
  const t = useTexts(networkTexts)
  const p = useTexts(platformTexts)
  const field = (name: string) => {
    const error = faultOf(`join-${index}-${name}`)
    return {
      id: `join-${index}-${name}`,
      errorPrefix: p('error-prefix'),
      ...(error !== undefined && { error }),
    }
  }
  return (
    <>
      <FormField {...field('who')} label={t('joiner-who')}>
        {(control) => (
          <Select
            {...control}
            value={joiner.personId}
            onChange={(event) => onChange({ ...joiner, personId: event.currentTarget.value })}
          >
            <option value="">{t('joiner-new')}</option>
            {candidates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {joiner.personId === '' && (
        <div className="rd-two">
          <FormField {...field('name')} label={t('joiner-name')}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                value={joiner.name}
                onChange={(event) => onChange({ ...joiner, name: event.currentTarget.value })}
              />
            )}
          </FormField>
          <FormField {...field('born')} label={t('joiner-born')} hint={t('joiner-born-hint')}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                value={joiner.born}
                onChange={(event) => onChange({ ...joiner, born: event.currentTarget.value })}
              />
            )}
          </FormField>
        </div>
      )}
      <FormField {...field('from')} label={t('joiner-from')}>
        {(control) => (
          <DateInput
            {...control}
            max={today}
            value={joiner.from}
            onChange={(event) => onChange({ ...joiner, from: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FieldSet legend={t('joiner-elsewhere')}>
        <div className="rd-row" id={`join-${index}-elsewhere`}>
          {(['moved', 'both'] as const).map((where) => (
            <Chip
              key={where}
              pressed={joiner.elsewhere === where}
              onToggle={() => onChange({ ...joiner, elsewhere: where })}
            >
              {t(where)}
            </Chip>
          ))}
          <Button onClick={onRemove}>{t('joiner-remove')}</Button>
        </div>
        {faultOf(`join-${index}-elsewhere`) !== undefined && (
          <ErrorMessage prefix={p('error-prefix')}>{faultOf(`join-${index}-elsewhere`)}</ErrorMessage>
        )}
      </FieldSet>
    </>
  )
}
