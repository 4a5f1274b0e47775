import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors } from '#platform/web/ui/index.ts'
import type { FormResumeProps } from '../props.ts'
import { BirthField, LineField } from './fields.tsx'
import { formTexts } from './texts.ts'

/** Opens what was saved, with the code and one thing that only its writer knows. */
export function FormResumePage({ site, ...shown }: FormResumeProps & { readonly site: Site }) {
  const { language, answers, faults } = shown
  const t = formTexts(language)
  const view = { t, answers, faults }
  return (
    <SitePage site={site} title={t('document')} self="/melden/verder" wrong={faults.length > 0} quickExit>
      <a className="rd-back" href="/melden">
        {t('back')}
      </a>
      {faults.length > 0 && (
        <FormErrors
          title={t('fault-title', { count: faults.length })}
          errors={faults.map(({ field, reason }) => ({ fieldId: field, message: reason }))}
        />
      )}
      <h1>{t('resume-title')}</h1>
      <p className="rd-lead">{t('resume-lead')}</p>
      <form className="rd-question rd-form" method="post" action="/melden/verder">
        <LineField
          view={view}
          name="code"
          label={t('code')}
          hint={t('code-hint')}
          maxLength={20}
          className="rd-code-field"
          autoComplete="off"
        />
        <BirthField view={view} />
        <LineField view={view} name="phone" label={t('phone')} maxLength={40} inputMode="tel" />
        <BigButton>{t('resume-open')}</BigButton>
        <p className="rd-sec">{t('resume-none')}</p>
      </form>
    </SitePage>
  )
}
