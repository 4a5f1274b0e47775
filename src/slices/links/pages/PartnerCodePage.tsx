import { type Site, SitePage, Thanks } from '#platform/web/site/index.ts'
import { BigButton, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { PartnerCodeProps } from '../props.ts'
import { linkTexts } from './texts.ts'

/** Asks the code once per link. */
export function PartnerCodePage({
  site,
  language,
  action,
  fault,
  used = false,
  notice,
}: PartnerCodeProps & { readonly site: Site }) {
  const t = linkTexts(language)
  const error = used ? t('code-used') : fault && t('code-wrong', { count: fault.triesLeft })
  return (
    <SitePage site={site} title={t('code-document')} self={action} wrong={error !== undefined}>
      {error !== undefined && (
        <FormErrors title={t('fault-title')} errors={[{ fieldId: 'code', message: error }]} />
      )}
      {notice !== undefined && <Thanks title={t(`code-${notice}-title`)}>{t(`code-${notice}`)}</Thanks>}
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
      </form>
      <form className="rd-new-code" method="post" action={`${action}/nieuwe-code`}>
        <p className="rd-sec">{t('code-none')}</p>
        <BigButton variant="secondary">{t('code-new')}</BigButton>
        <p className="rd-sec">{t('code-forwarded')}</p>
      </form>
    </SitePage>
  )
}
