import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, ErrorMessage } from '#platform/web/ui/index.ts'
import { type LifeDomain, lifeDomains } from '../rules/life-domains.ts'
import type { CallQuestion } from './call.ts'
import { intakeTexts } from './texts.ts'
import { fieldOf } from './use-call.ts'
import { useDomainWord } from './words.ts'

export type QuestionBlockProps = {
  readonly question: CallQuestion
  readonly number: number
  readonly name: string | undefined
  /** The question that is being written: all life domains can be chosen. */
  readonly open: boolean
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onOpen: () => void
  readonly onChange: (part: Partial<CallQuestion>) => void
  readonly onRemove?: () => void
}

/** One question: own words in the voice, life domains, and what should be different. */
export function QuestionBlock(props: QuestionBlockProps) {
  const { question, number, name, open, faultOf, onOpen, onChange, onRemove } = props
  const t = useTexts(intakeTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const word = useDomainWord()
  const { key, ownWords, wishedEffect, signal } = question
  const wordsId = fieldOf(key, 'ownWords')
  const effectId = fieldOf(key, 'wishedEffect')
  const domainsId = fieldOf(key, 'lifeDomains')
  const fault = faultOf(wordsId) ?? faultOf(effectId)
  const domainFault = faultOf(domainsId)
  const title =
    signal !== null
      ? t('came-up')
      : number > 1
        ? t('also-asks')
        : name === undefined
          ? t('what-asks-caller')
          : t('what-asks', { name })
  const toggle = (domain: LifeDomain, pressed: boolean): void =>
    onChange({
      lifeDomains: pressed
        ? [...question.lifeDomains, domain]
        : question.lifeDomains.filter((one) => one !== domain),
    })
  const shown = open ? lifeDomains : lifeDomains.filter((domain) => question.lifeDomains.includes(domain))
  return (
    <div className="rd-question">
      <div className="rd-question-head">
        <span className="rd-question-number" aria-hidden="true">
          {number}
        </span>
        <label htmlFor={wordsId}>{title}</label>
        {!open && shown.length === 0 && (
          <button type="button" className="rd-text-button" onClick={onOpen}>
            {t('choose-domain')}
          </button>
        )}
        {onRemove && (
          <button type="button" className="rd-text-button rd-question-remove" onClick={onRemove}>
            {t('remove')} <span className="rd-hidden">{number}</span>
          </button>
        )}
      </div>
      {domainFault !== undefined && <ErrorMessage prefix={prefix}>{domainFault}</ErrorMessage>}
      {/* biome-ignore lint/a11y/useSemanticElements: chips of a question whose label stands above */}
      <div
        id={domainsId}
        role="group"
        tabIndex={-1}
        aria-label={t('life-domains', { number })}
        className="rd-question-domains"
      >
        {shown.map((domain) => (
          <Chip
            key={domain}
            pressed={question.lifeDomains.includes(domain)}
            onToggle={(pressed) => toggle(domain, pressed)}
          >
            {word(domain)}
          </Chip>
        ))}
      </div>
      {fault !== undefined && (
        <ErrorMessage id={`${wordsId}-error`} prefix={prefix}>
          {fault}
        </ErrorMessage>
      )}
      <textarea
        id={wordsId}
        className="rd-voice rd-own-words"
        rows={2}
        maxLength={4000}
        placeholder={t('own-words-hint')}
        aria-invalid={fault !== undefined}
        {...(fault !== undefined && { 'aria-describedby': `${wordsId}-error` })}
        value={ownWords}
        onFocus={onOpen}
        onChange={(event) => onChange({ ownWords: event.currentTarget.value })}
      />
      <div className="rd-effect">
        <label htmlFor={effectId} className="rd-meta">
          {t('effect')}
        </label>
        <input
          id={effectId}
          className="rd-voice"
          autoComplete="off"
          maxLength={2000}
          placeholder={t('not-asked')}
          value={wishedEffect}
          onFocus={onOpen}
          onChange={(event) => onChange({ wishedEffect: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
