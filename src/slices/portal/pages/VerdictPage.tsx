import { HiddenFields, type Site, SitePage } from '#platform/web/site/index.ts'
import {
  BigButton,
  ErrorMessage,
  FormErrors,
  FormField,
  Radio,
  TextArea,
  Voice,
} from '#platform/web/ui/index.ts'
import { results } from '#slices/plans/contract'
import type { VerdictProps } from '../props.ts'
import { verdictAddress } from './addresses.ts'
import { BackLink } from './BackLink.tsx'
import { portalTexts } from './texts.ts'

/** The resident's own verdict on a goal that has ended, in the same three words as the professional. */
export function VerdictPage({
  site,
  language,
  goal,
  verdict,
  words,
  fault,
  formKey,
}: VerdictProps & { readonly site: Site }) {
  const t = portalTexts(language)
  const wrong = fault !== null
  const chosen = verdict ?? goal.result?.verdict ?? null
  return (
    <SitePage site={site} title={t('plan-title')} self={verdictAddress(goal.id)} wrong={wrong} quickExit>
      <BackLink language={language} />
      {wrong && (
        <FormErrors
          title={t('fault-title')}
          errors={[{ fieldId: 'oordeel-achieved', message: t('fault-choice') }]}
        />
      )}
      <form className="rd-question" method="post" action="/mijn-plan/oordeel">
        <HiddenFields fields={{ doel: goal.id, sleutel: formKey }} />
        <fieldset className="rd-radios" aria-describedby={wrong ? 'oordeel-error' : 'oordeel-about'}>
          <legend>
            <h1>{t('verdict-title')}</h1>
          </legend>
          <p className="rd-about" id="oordeel-about">
            <Voice {...(goal.language !== language && { lang: goal.language })}>{goal.ownWords}</Voice>
          </p>
          {wrong && (
            <ErrorMessage id="oordeel-error" prefix={t('fault-prefix')}>
              {t('fault-choice')}
            </ErrorMessage>
          )}
          {results.map((result) => (
            <Radio
              key={result}
              id={`oordeel-${result}`}
              name="oordeel"
              value={result}
              invalid={wrong}
              defaultChecked={result === chosen}
            >
              {t(`verdict-${result}`)}
            </Radio>
          ))}
        </fieldset>
        <FormField id="woorden" label={t('verdict-words')} hint={t('verdict-optional')}>
          {({ invalid, ...control }) => (
            <TextArea
              {...control}
              invalid={invalid}
              className="rd-voice"
              name="woorden"
              rows={3}
              maxLength={1000}
              defaultValue={words === '' ? (goal.result?.verdictWords ?? '') : words}
            />
          )}
        </FormField>
        <BigButton>{t('verdict-send')}</BigButton>
        <p className="rd-sec">{t('verdict-lead')}</p>
      </form>
    </SitePage>
  )
}
