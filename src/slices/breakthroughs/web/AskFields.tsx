import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, FieldSet, FormField, Select, TextArea, TextInput } from '#platform/web/ui/index.ts'
import { centsOf, inEuros } from '#shared/money.ts'
import type { Deciders } from '../contract.ts'
import { groundsWithin, type Law, laws } from '../rules/grounds.ts'
import { Difference } from './Difference.tsx'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'

type Decider = Deciders['deciders'][number]
type Name =
  | 'effect'
  | 'solution'
  | 'whyNotStandard'
  | 'law'
  | 'purpose'
  | 'ground'
  | 'costActing'
  | 'costNotActing'
  | 'costNotActingWhy'
  | 'summary'
  | 'deciderId'

export type AskFieldsProps = {
  readonly content: Readonly<Record<Name, string>>
  readonly law: Law
  readonly deciders: readonly Decider[] | undefined
  readonly decider: Decider | undefined
  readonly faultOf: (id: string) => string | undefined
  readonly onSet: (name: Name, value: string) => void
}

/** Effect, purpose of the law, cost, ground: the questions in the order in which a decision weighs them. */
export function AskFields({ content, law, deciders, decider, faultOf, onSet }: AskFieldsProps) {
  const t = useTexts(breakthroughTexts)
  const p = useTexts(platformTexts)
  const words = useBreakthroughWords()
  const language = useLanguage()
  const { id: myId } = useSession()
  const field = (name: Name) => {
    const error = faultOf(`breakthrough/${name}`)
    return {
      id: `breakthrough/${name}`,
      errorPrefix: p('error-prefix'),
      ...(error !== undefined && { error }),
    }
  }
  const written = (
    name: 'effect' | 'solution' | 'whyNotStandard' | 'purpose' | 'costNotActingWhy' | 'summary',
    label: string,
    limit: number,
    hint?: string,
  ) => (
    <FormField {...field(name)} label={label} {...(hint !== undefined && { hint })}>
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          maxLength={limit}
          value={content[name]}
          onChange={({ currentTarget }) => onSet(name, currentTarget.value)}
        />
      )}
    </FormField>
  )
  const amount = (name: 'costActing' | 'costNotActing', label: string) => (
    <FormField {...field(name)} label={label} hint={t('cost-hint')}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          autoComplete="off"
          size={8}
          value={content[name]}
          onChange={({ currentTarget }) => onSet(name, currentTarget.value)}
        />
      )}
    </FormField>
  )
  const [acting, notActing] = [centsOf(content.costActing), centsOf(content.costNotActing)]
  const deciderWords = ({ id, name, upTo }: Decider): string => {
    if (id === myId) return t('decider-own', { name })
    return upTo === null
      ? t('decider-any', { name })
      : t('decider-up-to', { name, amount: inEuros(upTo, language) })
  }
  return (
    <>
      {written('effect', t('effect'), 500, t('effect-hint'))}
      {written('solution', t('solution'), 1000)}
      {written('whyNotStandard', t('why-not-standard'), 1000)}
      <FieldSet legend={t('law')}>
        <div className="rd-row">
          {laws.map((one) => (
            <Chip key={one} pressed={law === one} onToggle={() => onSet('law', one)}>
              {words.law(one)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {written('purpose', t('purpose'), 1000, words.purpose(law))}
      <FormField {...field('ground')} label={t('ground')}>
        {(control) => (
          <Select
            {...control}
            value={content.ground}
            onChange={({ currentTarget }) => onSet('ground', currentTarget.value)}
          >
            {groundsWithin(law).map(({ code }) => (
              <option key={code} value={code}>
                {words.ground(code)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <div className="rd-breakthrough-costs">
        {amount('costActing', t('cost-acting'))}
        {amount('costNotActing', t('cost-not-acting'))}
      </div>
      {acting !== undefined && notActing !== undefined && (
        <p className="rd-breakthrough-difference">
          <Difference acting={acting} notActing={notActing} />
        </p>
      )}
      {written('costNotActingWhy', t('cost-why'), 500)}
      <FormField {...field('deciderId')} label={t('decider')}>
        {(control) => (
          <>
            {deciders?.length === 0 && <p className="rd-sec">{t('decider-none')}</p>}
            <Select
              {...control}
              value={decider?.id ?? ''}
              disabled={deciders === undefined || deciders.length === 0}
              onChange={({ currentTarget }) => onSet('deciderId', currentTarget.value)}
            >
              {decider === undefined && <option value="">{t('decider-empty')}</option>}
              {(deciders ?? []).map((one) => (
                <option key={one.id} value={one.id}>
                  {deciderWords(one)}
                </option>
              ))}
            </Select>
          </>
        )}
      </FormField>
      {written('summary', t('summary'), 300, t('summary-hint'))}
    </>
  )
}
