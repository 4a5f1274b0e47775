import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ShareBar, SideList } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { HeardList } from '#slices/verdicts/web'
import type { OwnPromise, PromiseList } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'

export type PromisesSideProps = {
  readonly list: PromiseList
  readonly selected: OwnPromise | undefined
}

const most = 5

/** What was kept this year, what comes, and whom to call about the selected promise. */
export function PromisesSide({ list, selected }: PromisesSideProps) {
  const t = useTexts(agreementTexts)
  const language = useLanguage()
  const { kept, later, broken } = list.year
  const all = kept + later + broken
  const coming = list.promises
    .filter(({ dueOn }) => dueOn >= list.today)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, most)
  return (
    <>
      <section>
        <h2>{t('year-title')}</h2>
        {all === 0 ? (
          <p className="rd-meta">{t('year-none')}</p>
        ) : (
          <>
            <p className="rd-kept-year">
              <b>{kept}</b> {t('year-of', { all, later, broken })}
            </p>
            <ShareBar share={kept / all} />
          </>
        )}
        <p className="rd-meta">{t('year-same')}</p>
        {list.share.all > 0 && (
          <p className="rd-own-share">
            {t('share', { ...list.share, count: list.share.all })}{' '}
            <span className="rd-meta">{t('share-how')}</span>
          </p>
        )}
      </section>
      <SideList
        title={t('coming')}
        empty={t('coming-none')}
        items={coming.map(({ id, dueOn, title, forName }) => ({
          id,
          when: dateInWords(dueOn as PlainDate, 'brief', language),
          what: title,
          detail: forName,
        }))}
      />
      <HeardList heard={list.heard} />
      {selected?.asker && (
        <section className="rd-asker">
          <h2>{t('asker')}</h2>
          <p>
            <b>{selected.asker.name}</b>
            {selected.asker.phone !== '' && (
              <>
                {' '}
                <a href={`tel:${selected.asker.phone.replace(/[^\d+]/g, '')}`}>{selected.asker.phone}</a>
              </>
            )}
          </p>
          {selected.result !== selected.title && <p className="rd-sec">{selected.result}</p>}
        </section>
      )}
    </>
  )
}
