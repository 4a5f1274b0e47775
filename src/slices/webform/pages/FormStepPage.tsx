import { HiddenFields, type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors } from '#platform/web/ui/index.ts'
import type { FormStepProps } from '../props.ts'
import { spokenCode } from '../rules/code.ts'
import { paths } from '../rules/steps.ts'
import { fieldId } from './form.ts'
import { StepFields } from './StepFields.tsx'
import { formTexts } from './texts.ts'

const skippable = ['wish', 'network', 'signals', 'reach', 'address']

/** One question of the form, with where one is, the way back, and the ways out. */
export function FormStepPage({ site, ...shown }: FormStepProps & { readonly site: Site }) {
  const { language, step, position, total, faults, back, toCheck, code } = shown
  const t = formTexts(language)
  const action = `/melden/${paths[step]}`
  const self = toCheck ? `${action}?terug=controle` : action
  return (
    <SitePage site={site} title={t('document')} self={self} wrong={faults.length > 0} quickExit>
      <div className="rd-form-progress">
        <a href={back}>{t('back')}</a>
        <progress value={position} max={total} aria-hidden="true" />
        <span>{t('progress', { position, total })}</span>
      </div>
      {faults.length > 0 && (
        <FormErrors
          title={t('fault-title', { count: faults.length })}
          errors={faults.map(({ field, reason }) => ({ fieldId: fieldId(field), message: reason }))}
        />
      )}
      <form className="rd-question rd-form" method="post" action={action}>
        {toCheck && <HiddenFields fields={{ terug: 'controle' }} />}
        {/* Enter presses the first button of a form; that is not to be "I have another question". */}
        <button className="rd-hidden" type="submit" tabIndex={-1} aria-hidden="true">
          {t('next')}
        </button>
        <StepFields view={{ t, answers: shown.answers, faults }} shown={shown} />
        <BigButton>{t('next')}</BigButton>
        {skippable.includes(step) && (
          <button className="rd-text-link rd-form-skip" type="submit" name="skip" value="1">
            {t('skip')}
          </button>
        )}
        <div className="rd-form-foot">
          {code === null ? (
            <button className="rd-text-link" type="submit" name="later" value="1">
              {t('later')}
            </button>
          ) : (
            <p>
              {t('your-code')} <b className="rd-form-code">{spokenCode(code)}</b>
            </p>
          )}
          <p>
            <b>{t('danger')}</b> {t('talk')}
          </p>
        </div>
      </form>
    </SitePage>
  )
}
