import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { PartnerCodeProps } from '../props.ts'
import { linkTexts } from './texts.ts'

/** Asks the code once per link. */
export function PartnerCodePage({
  site,
  language,
  action,
  fault,
}: PartnerCodeProps & { readonly site: Site }) {
  const t = linkTexts(language)
  const error = fault && t('code-wrong', { count: fault.triesLeft })
  return (
    <SitePage site={site} title={t('code-document')} self={action} wrong={error !== undefined}>
      {error !== undefined && (
        <FormErrors title={t('fault-title')} errors={[{ fieldId: 'code', message: error }]} />
      )}
      <h1>{t('code-title')}</h1>
      <p className="rd-lead">{t('code-lead')}</p>
      <form className="rd-question" method="post" action={action}>
        <FormField
          id="code"
          label={t('code-field')}
          hint={t('code-hint')}
          errorPrefix={t('fault-prefix')}
          {...(error !== undefined && { error })}
        >
          {({ invalid, ...control }) => (
            <TextInput
              {...control}
              invalid={invalid}
              className="rd-code-field"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={9}
            />
          )}
        </FormField>
        <BigButton>{t('code-open')}</BigButton>
        <p className="rd-sec">{t('code-why')}</p>
        <p className="rd-sec">{t('code-none')}</p>
      </form>
    </SitePage>
  )
}
