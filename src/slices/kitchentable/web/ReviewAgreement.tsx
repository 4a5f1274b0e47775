import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import {
  Button,
  Checkbox,
  DateInput,
  ErrorMessage,
  FormField,
  Select,
  StateMark,
} from '#platform/web/ui/index.ts'
import type { KitchenTable } from '../contract.ts'
import type { SaidAgreement, Shown } from './draft.ts'
import type { Terms } from './settle.ts'
import { kitchenTexts } from './texts.ts'
import { nameIn, turnedWords } from './use-turned-words.ts'

type ReviewAgreementProps = {
  readonly id: string
  readonly agreement: SaidAgreement
  readonly shown: Shown
  readonly table: KitchenTable
  readonly terms: Terms
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onTerms: (terms: Terms) => void
  readonly onAway: () => void
}

export function ReviewAgreement(props: ReviewAgreementProps) {
  const { id, agreement, shown, table, terms, faultOf, onTerms, onAway } = props
  const t = useTexts(kitchenTexts)
  const p = useTexts(platformTexts)
  const words = turnedWords(useLanguage())
  const name = (personId: string): string => nameIn(shown, table.helpers, personId)
  const yes = agreement.yes.map(({ personId }) => name(personId))
  const goal = shown.goals.find((one) => one.id === agreement.goalId)
  const fault = faultOf(id)
  const due = faultOf(`${id}-due`)
  return (
    <li id={id}>
      {fault !== undefined && (
        <ErrorMessage id={`${id}-error`} prefix={p('error-prefix')}>
          {fault}
        </ErrorMessage>
      )}
      <p>
        <strong>{name(agreement.promiserId)}</strong> {agreement.what}
        {agreement.when && <span className="rd-sec"> · {agreement.when}</span>}
        <span className="rd-sec"> · {words.day(agreement.beginsOn)}</span>
      </p>
      {goal && <p className="rd-sec">“{goal.words}”</p>}
      <p className="rd-kitchen-yes">
        <StateMark state={yes.length > 0 ? 'accepted' : 'proposed'} />
        {yes.length > 0 ? t('said-yes', { count: yes.length, names: words.list(yes) }) : t('nobody-yes')}
      </p>
      <div className="rd-kitchen-terms">
        <FormField
          id={`${id}-due`}
          label={t('due-on')}
          errorPrefix={p('error-prefix')}
          {...(due !== undefined && { error: due })}
        >
          {(control) => (
            <DateInput
              {...control}
              value={terms.dueOn}
              min={table.today}
              onChange={(event) =>
                event.target.value && onTerms({ ...terms, dueOn: event.target.value as Terms['dueOn'] })
              }
            />
          )}
        </FormField>
        <FormField id={`${id}-pulse`} label={t('pulse')}>
          {(control) => (
            <Select
              {...control}
              value={String(terms.pulseDays ?? 0)}
              onChange={(event) => onTerms({ ...terms, pulseDays: Number(event.target.value) || null })}
            >
              {([7, 14, 28, 0] as const).map((days) => (
                <option key={days} value={days}>
                  {t(`pulse-${days}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <Checkbox
          checked={terms.joint}
          onChange={(event) => onTerms({ ...terms, joint: event.target.checked })}
        >
          {t('joint')}
        </Checkbox>
        <Button variant="tertiary" onClick={onAway}>
          {t('now-away')}
        </Button>
      </div>
    </li>
  )
}
