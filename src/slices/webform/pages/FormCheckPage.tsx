import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, Voice } from '#platform/web/ui/index.ts'
import type { FormCheckProps } from '../props.ts'
import { spokenCode } from '../rules/code.ts'
import { paths } from '../rules/steps.ts'
import { answerLines, titleOf } from './answer-lines.ts'
import { formTexts } from './texts.ts'

/** Everything once more, before it is sent. */
export function FormCheckPage({ site, ...shown }: FormCheckProps & { readonly site: Site }) {
  const { language, steps, back, code } = shown
  const t = formTexts(language)
  return (
    <SitePage site={site} title={t('document')} self="/melden/controle" quickExit>
      <a className="rd-back" href={back}>
        {t('back')}
      </a>
      <h1>{t('check-title')}</h1>
      <p className="rd-lead">{t('check-lead')}</p>
      <dl className="rd-check">
        {steps.map((step) => {
          const title = titleOf(t, step, shown.answers)
          const lines = answerLines(t, step, shown)
          return (
            <div key={step}>
              <dt>{title}</dt>
              <dd className="rd-check-change">
                <a
                  href={`/melden/${paths[step]}?terug=controle`}
                  aria-label={t('change-what', { what: title })}
                >
                  {t('change')}
                </a>
              </dd>
              {lines.length === 0 && <dd className="rd-sec">{t('skipped')}</dd>}
              {lines.map(({ text, own }) => (
                <dd key={text} dir="auto">
                  {own ? <Voice>{text}</Voice> : <b>{text}</b>}
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
      <form className="rd-check-send" method="post" action="/melden/controle">
        <h2>{t('next-title')}</h2>
        <ol>
          <li>{t('next-1')}</li>
          <li>{t('next-2')}</li>
          <li>{t('next-3')}</li>
        </ol>
        <BigButton>{t('send')}</BigButton>
      </form>
      <p className="rd-sec">{t('check-reads')}</p>
      <p className="rd-aside">
        {code === null ? (
          <a href="/melden/bewaren">{t('later')}</a>
        ) : (
          <>
            {t('your-code')} <b className="rd-form-code">{spokenCode(code)}</b>
          </>
        )}
      </p>
    </SitePage>
  )
}
