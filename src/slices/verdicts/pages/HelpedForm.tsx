import { dayInWords } from '#platform/web/site/index.ts'
import {
  BigButton,
  Checkbox,
  ErrorMessage,
  FaceChoice,
  type FaceName,
  FormErrors,
  FormField,
  TextArea,
} from '#platform/web/ui/index.ts'
import type { HelpedProps } from '../props.ts'
import { answers, longestWords, type VerdictAnswer } from '../rules/answer.ts'
import { verdictTexts } from './texts.ts'

const faceOf = { well: 'glad', mostly: 'fine', little: 'unsure', not: 'sad' } as const satisfies Record<
  VerdictAnswer,
  FaceName
>

/** The question with its four answers and, for who wants, a sentence. */
export function HelpedForm(shown: HelpedProps & { readonly lead: string }) {
  const { language, self, faults, standing, helper, stepKind } = shown
  const t = verdictTexts(language)
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.reason
  const choice = faultOf('antwoord')
  const long = faultOf('woorden')
  const last = dayInWords(shown.lastDay, shown.today, language)
  return (
    <>
      {faults.length > 0 && (
        <FormErrors
          title={t('fault-title', { count: faults.length })}
          errors={faults.map(({ field, reason }) => ({
            fieldId: field === 'antwoord' ? 'antwoord-well' : field,
            message: reason,
          }))}
        />
      )}
      <h1>{t('title')}</h1>
      <div className="rd-about">
        {shown.about !== '' && <b>{shown.about}</b>}
        <p>{shown.lead}</p>
        {!shown.signedIn && stepKind !== 'round-table' && (
          <p className="rd-sec">
            {t('about-more')}{' '}
            <a href={`/inloggen/inwoner?terug=${encodeURIComponent('/mijn-plan')}`}>{t('about-login')}</a>
          </p>
        )}
      </div>
      <form className="rd-question" method="post" action={self}>
        {choice !== undefined && (
          <ErrorMessage id="antwoord-error" prefix={t('fault-prefix')}>
            {choice}
          </ErrorMessage>
        )}
        <FaceChoice
          legend={t('title')}
          name="antwoord"
          id="antwoord"
          options={answers.map((value) => ({ value, face: faceOf[value], label: t(`answer-${value}`) }))}
          chosen={shown.answer ?? undefined}
          describedBy={choice === undefined ? undefined : 'antwoord-error'}
        />
        <FormField
          id="woorden"
          label={t('words')}
          hint={t('words-hint')}
          errorPrefix={t('fault-prefix')}
          {...(long !== undefined && { error: long })}
        >
          {({ invalid, ...control }) => (
            <TextArea
              {...control}
              invalid={invalid}
              className="rd-voice"
              name="woorden"
              rows={3}
              maxLength={longestWords}
              defaultValue={shown.words}
            />
          )}
        </FormField>
        {stepKind !== 'round-table' && (
          <Checkbox name="delen" value="ja" defaultChecked={shown.shared}>
            {helper === '' ? t('share') : t('share-who', { who: helper })}
          </Checkbox>
        )}
        <BigButton variant={standing === 'given' ? 'secondary' : 'primary'}>
          {t(standing === 'given' ? 'send-change' : 'send')}
        </BigButton>
        <p className="rd-sec">
          {t('who-reads')} {t(standing === 'given' ? 'change-until' : 'until', { date: last })}
        </p>
      </form>
    </>
  )
}
