import { HiddenFields, type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors, FormField, TextArea, Voice } from '#platform/web/ui/index.ts'
import type { WhyNotProps } from '../props.ts'
import { whyAddress } from './addresses.ts'
import { BackLink } from './BackLink.tsx'
import { portalTexts } from './texts.ts'

/** One question on a page of its own: what is not right, in the resident's words. */
export function WhyNotPage({
  site,
  language,
  item,
  purpose,
  words,
  fault,
  formKey,
}: WhyNotProps & { readonly site: Site }) {
  const t = portalTexts(language)
  const error = fault !== null && words.trim() === '' ? t('fault-words') : fault
  return (
    <SitePage
      site={site}
      title={t('plan-title')}
      self={whyAddress(item.kind, item.id, purpose)}
      wrong={error !== null}
      quickExit
    >
      <BackLink language={language} />
      {error !== null && (
        <FormErrors title={t('fault-title')} errors={[{ fieldId: 'woorden', message: error }]} />
      )}
      <h1>{t(item.duty && purpose === 'decline' ? 'why-decline-duty' : `why-${purpose}`)}</h1>
      <p className="rd-about">
        {t('why-about')} {item.kind === 'goal' ? <Voice>{item.title}</Voice> : <b>{item.title}</b>}
      </p>
      <form className="rd-question" method="post" action="/mijn-plan/waarom">
        <HiddenFields fields={{ soort: item.kind, id: item.id, doel: purpose, sleutel: formKey }} />
        <FormField
          id="woorden"
          label={t('why-field')}
          hint={t('why-lead')}
          errorPrefix={t('fault-prefix')}
          {...(error !== null && { error })}
        >
          {({ invalid, ...control }) => (
            <TextArea
              {...control}
              invalid={invalid}
              className="rd-voice"
              name="woorden"
              rows={6}
              maxLength={1000}
              defaultValue={words}
            />
          )}
        </FormField>
        <BigButton>{t('why-send')}</BigButton>
        <p className="rd-sec">{t(item.duty ? 'why-next-duty' : 'why-next')}</p>
      </form>
    </SitePage>
  )
}
