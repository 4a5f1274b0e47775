import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { HelpedCodeProps } from '../props.ts'
import { verdictTexts } from './texts.ts'

/** Asks the code of a letter. */
export function HelpedCodePage({ site, language, code, wrong }: HelpedCodeProps & { readonly site: Site }) {
  const t = verdictTexts(language)
  const error = wrong ? t('code-wrong') : undefined
  return (
    <SitePage site={site} title={t('document')} self="/oordeel" wrong={wrong} quickExit>
      {error !== undefined && (
        <FormErrors title={t('fault-title', { count: 1 })} errors={[{ fieldId: 'code', message: error }]} />
      )}
      <h1>{t('code-title')}</h1>
      <p className="rd-lead">{t('code-lead')}</p>
      <form className="rd-question" method="post" action="/oordeel">
        <FormField
          id="code"
          label={t('code-label')}
          hint={t('code-hint')}
          errorPrefix={t('fault-prefix')}
          {...(error !== undefined && { error })}
        >
          {({ invalid, ...control }) => (
            <TextInput
              {...control}
              invalid={invalid}
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={30}
              defaultValue={code}
            />
          )}
        </FormField>
        <BigButton>{t('code-open')}</BigButton>
        <p className="rd-sec">{t('code-none')}</p>
      </form>
    </SitePage>
  )
}
