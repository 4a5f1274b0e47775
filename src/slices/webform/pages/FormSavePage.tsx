import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors } from '#platform/web/ui/index.ts'
import type { FormSaveProps } from '../props.ts'
import { spokenCode } from '../rules/code.ts'
import { BirthField, LineField } from './fields.tsx'
import { fieldId } from './form.ts'
import { formTexts } from './texts.ts'

/** Gives a code for a proof; or shows the code that was given. */
export function FormSavePage({ site, ...shown }: FormSaveProps & { readonly site: Site }) {
  const { language, answers, faults, code } = shown
  const t = formTexts(language)
  const frame = { site, title: t('document'), self: '/melden/bewaren', quickExit: true }
  if (code !== null)
    return (
      <SitePage {...frame}>
        <div className="rd-thanks" role="status">
          <h1>{t('saved-title')}</h1>
          <p>{t('saved-lead')}</p>
          <p>
            <b className="rd-form-code">{spokenCode(code)}</b>
          </p>
        </div>
        <p>{t('saved-how')}</p>
        <form className="rd-form-start" method="post" action="/melden/weg">
          <BigButton>{t('saved-leave')}</BigButton>
          <p className="rd-under">{t('saved-leave-why')}</p>
          <BigButton variant="secondary" href="/melden/controle">
            {t('saved-go-on')}
          </BigButton>
        </form>
      </SitePage>
    )
  const view = { t, answers, faults }
  return (
    <SitePage {...frame} wrong={faults.length > 0}>
      <a className="rd-back" href="/melden/controle">
        {t('back')}
      </a>
      {faults.length > 0 && (
        <FormErrors
          title={t('fault-title', { count: faults.length })}
          errors={faults.map(({ field, reason }) => ({ fieldId: fieldId(field), message: reason }))}
        />
      )}
      <h1>{t('save-title')}</h1>
      <p className="rd-lead">{t('save-lead')}</p>
      <form className="rd-question rd-form" method="post" action="/melden/bewaren">
        <BirthField view={view} />
        <LineField view={view} name="phone" label={t('phone')} maxLength={40} inputMode="tel" />
        <LineField
          view={view}
          name="email"
          label={t('save-email')}
          hint={t('save-email-hint')}
          maxLength={200}
          inputMode="email"
        />
        <BigButton>{t('save')}</BigButton>
      </form>
    </SitePage>
  )
}
