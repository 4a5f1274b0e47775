import { dayInWords } from '#platform/web/site/index.ts'
import { Voice } from '#platform/web/ui/index.ts'
import type { PartnerListProps } from '../props.ts'
import { agreementTexts } from './texts.ts'

/** The own share of kept promises, and what residents said of them; nobody else reads this. */
export function HeardInList({ share, heard, language, today }: PartnerListProps) {
  const t = agreementTexts(language)
  return (
    <>
      {share.all > 0 && (
        <p className="rd-meta">
          {t('list-share', { ...share, count: share.all })} {t('list-share-how')}
        </p>
      )}
      {heard.length > 0 && (
        <section>
          <h2>{t('list-heard')}</h2>
          <ul>
            {heard.map(({ id, answer, words, about, forName, on }) => (
              <li key={id}>
                <b>{t(`heard-${answer}`)}</b>
                <span>{t('title', { title: about, name: forName })}</span>
                <small>
                  {words !== '' && <Voice>{words}</Voice>} {dayInWords(on, today, language)}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
