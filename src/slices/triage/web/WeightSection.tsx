import { useState } from 'react'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Checkbox, Chip, WeightChoice } from '#platform/web/ui/index.ts'
import { criteriaFor } from '#slices/criteria/contract'
import { TermText } from '#slices/glossary/web'
import { type ReportView, type Weight, weights } from '../contract.ts'
import { type Choice, choiceFor, type DecisionDraft, type Facts, reasonsOf } from './decision.ts'
import { triageTexts } from './texts.ts'

export type WeightSectionProps = {
  readonly open: readonly ReportView['questions'][number][]
  readonly active: number
  readonly onActive: (index: number) => void
  readonly draft: DecisionDraft
  readonly choice: Choice
  readonly facts: Facts
  readonly onChoice: (part: Partial<Choice>) => void
  readonly onPerQuestion: (perQuestion: boolean) => void
}

/** How heavy, and because of what. One choice for all questions unless they are told apart. */
export function WeightSection(props: WeightSectionProps) {
  const { open, active, onActive, draft, choice, facts, onChoice, onPerQuestion } = props
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const [other, setOther] = useState(false)
  const reasons = reasonsOf(choice, facts)
  const toggle = (code: string, pressed: boolean): void =>
    onChoice({ reasons: pressed ? [...reasons, code] : reasons.filter((one) => one !== code) })
  const word = (weight: Weight | null): string => t(weight ?? 'undecided')
  return (
    <section className="rd-weigh" aria-label={t('how-heavy')}>
      <h2>
        <TermText>{t('how-heavy')}</TermText> <small className="rd-meta">{t('how-heavy-why')}</small>
        {open.length > 1 && (
          <Checkbox
            checked={draft.perQuestion}
            onChange={({ currentTarget }) => onPerQuestion(currentTarget.checked)}
          >
            {t('per-question')}
          </Checkbox>
        )}
      </h2>
      {draft.perQuestion && (
        <div className="rd-row rd-weigh-questions">
          {open.map((question, index) => (
            <Chip key={question.id} pressed={index === active} onToggle={() => onActive(index)}>
              {t('question', { number: index + 1 })}: {word(choiceFor(draft, question.id).weight)}
            </Chip>
          ))}
        </div>
      )}
      <div id="triage-weight" tabIndex={-1}>
        <WeightChoice
          legend={t('how-heavy')}
          value={choice.weight}
          onChange={(weight) =>
            onChoice({ weight: weights.find((one) => one === weight) ?? null, reasons: null })
          }
          options={weights.map((id, index) => ({
            id,
            label: t(id),
            detail: t(`${id}-detail`),
            keys: String(index + 1),
          }))}
        />
      </div>
      <fieldset id="triage-reasons" tabIndex={-1} className="rd-reasons">
        <legend>{t('because')}</legend>
        <div>
          {criteriaFor(facts.criteria, choice.weight).map(({ code, label, explain }) => (
            <Chip
              key={code}
              pressed={reasons.includes(code)}
              title={explain[language]}
              onToggle={(pressed) => toggle(code, pressed)}
            >
              {label[language]}
            </Chip>
          ))}
          <Chip
            pressed={other || choice.note !== ''}
            onToggle={(pressed) => {
              setOther(pressed)
              if (!pressed) onChoice({ note: '' })
            }}
          >
            {t('other')}
          </Chip>
          <ScreenLink to="/werk/criteria">{t('criteria')}</ScreenLink>
        </div>
      </fieldset>
      {(other || choice.note !== '') && (
        <input
          id="triage-note"
          className="ams-text-input rd-weigh-note"
          aria-label={t('note')}
          placeholder={t('note')}
          maxLength={1000}
          // biome-ignore lint/a11y/noAutofocus: opened by the worker to write in
          autoFocus={other && choice.note === ''}
          autoComplete="off"
          value={choice.note}
          onChange={({ currentTarget }) => onChoice({ note: currentTarget.value })}
        />
      )}
    </section>
  )
}
