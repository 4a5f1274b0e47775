import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { PartnerAskListProps } from '../props.ts'
import { agreementTexts } from './texts.ts'

/** Asks for one list of all own open promises. What was asked reads the same whatever the address was. */
export function PartnerAskListPage({
  site,
  language,
  asked,
  email,
  fault,
}: PartnerAskListProps & { readonly site: Site }) {
  const t = agreementTexts(language)
  const error = fault === null ? undefined : t('ask-list-fault')
  const back = (
    <p className="rd-onwards">
      <a href="/p/afspraak">{t('ask-list-back')}</a>
    </p>
  )
  if (asked)
    return (
      <SitePage
        site={site}
        title={t('ask-list-document')}
        heading={t('asked-list-title')}
        lead={t('asked-list-lead')}
        self="/p/lijst-vragen"
      >
        <p>{t('asked-list-how')}</p>
        <p className="rd-sec">{t('asked-list-none')}</p>
        {back}
      </SitePage>
    )
  return (
    <SitePage site={site} title={t('ask-list-document')} self="/p/lijst-vragen" wrong={error !== undefined}>
      {error !== undefined && (
        <FormErrors title={t('fault-title', { count: 1 })} errors={[{ fieldId: 'email', message: error }]} />
      )}
      <h1>{t('ask-list-title')}</h1>
      <p className="rd-lead">{t('ask-list-lead')}</p>
      <form className="rd-question" method="post" action="/p/lijst-vragen">
        <FormField
          id="email"
          label={t('ask-list-field')}
          hint={t('ask-list-hint')}
          errorPrefix={t('fault-prefix')}
          {...(error !== undefined && { error })}
        >
          {({ invalid, ...control }) => (
            <TextInput
              {...control}
              invalid={invalid}
              type="email"
              name="email"
              autoComplete="email"
              maxLength={200}
              defaultValue={email}
            />
          )}
        </FormField>
        <BigButton>{t('ask-list-send')}</BigButton>
        <p className="rd-sec">{t('ask-list-other')}</p>
      </form>
      {back}
    </SitePage>
  )
}
