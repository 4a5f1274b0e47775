import { HiddenFields, type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors, FormField, TextArea } from '#platform/web/ui/index.ts'
import type { WorkWhyProps } from '../props.ts'
import { whyWorkAddress } from './OwnOfferPart.tsx'
import { workPageTexts } from './texts.ts'

/** A no is a question on a page of its own: why, in the resident's words. */
export function WorkWhyPage(props: WorkWhyProps & { readonly site: Site }) {
  const { site, language, about, id, title, words, fault, formKey } = props
  const t = workPageTexts(language)
  const error = fault ? t('fault-words') : null
  return (
    <SitePage site={site} title={t('title')} self={whyWorkAddress(about, id)} wrong={fault} quickExit>
      <a className="rd-back" href="/mijn-plan">
        {t('back')}
      </a>
      {error !== null && (
        <FormErrors title={t('fault-title')} errors={[{ fieldId: 'woorden', message: error }]} />
      )}
      <h1>{t(`why-${about}`)}</h1>
      <p className="rd-about">
        {t('why-about')} <b>{title === '' ? t('noted-title') : title}</b>
      </p>
      <form
        className="rd-question"
        method="post"
        action={`/mijn-plan/${about === 'offer' ? 'werk' : 'mogelijkheden'}`}
      >
        <HiddenFields fields={{ id, antwoord: 'nee', sleutel: formKey }} />
        <FormField
          id="woorden"
          label={t('why-field')}
          hint={t('why-hint')}
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
        <p className="rd-sec">{t(`why-next-${about}`)}</p>
      </form>
    </SitePage>
  )
}
