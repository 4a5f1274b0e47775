import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors, NoResult, SearchField } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { birthInWords, usePersonSearch } from '#slices/people/web'
import type { OwnCircle } from '../contract.ts'
import { triageTexts } from './texts.ts'
import './incoming.css'

/** Eigen kring: whom I know privately, so that their matters never come to me. */
export function OwnCircleScreen() {
  const read = useRead<OwnCircle>('/v1/eigen-kring')
  return <ReadState read={read}>{({ people }) => <Circle people={people} />}</ReadState>
}

function Circle({ people }: OwnCircle) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const problem = useProblem(() => 'own-circle-search')
  const { busy, submit } = useSubmit(problem)
  const [text, setText] = useState('')
  const search = usePersonSearch(text)
  const change = (path: string, body: object, version: number | undefined, said: string): void =>
    void submit(async () => {
      await post(path, body, version === undefined ? {} : { ifMatch: version })
      // Whoever went on to the next name keeps it.
      if (version === undefined) setText((now) => (now === text ? '' : now))
      showToast({ message: said })
      await refresh('/v1/eigen-kring')
    })
  const declare = (id: string, name: string): void =>
    change('/v1/eigen-kring', { personId: id }, undefined, t('circle-added', { name }))
  return (
    <Screen title={t('circle')}>
      <div className="rd-page rd-circle">
        <h1>{t('circle')}</h1>
        <p className="rd-sec">{t('circle-why')}</p>
        <FormErrors {...problem} errors={problem.faults} />
        <div id="own-circle-search" tabIndex={-1}>
          <SearchField
            label={t('circle-search')}
            buttonLabel={t('circle-find')}
            value={text}
            onChange={setText}
            onSearch={search.hurry}
          />
        </div>
        {search.people.length > 0 && (
          <ul className="rd-circle-list" aria-label={t('circle-found')}>
            {search.people.slice(0, 8).map((hit) => (
              <li key={hit.id}>
                <b>{hit.name}</b>
                <span className="rd-meta">{birthInWords(hit.born, language)}</span>
                <Button disabled={busy} onClick={() => declare(hit.id, hit.name)}>
                  {t('circle-add', { name: hit.name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {people.length === 0 ? (
          <NoResult title={t('circle-none')} why={t('circle-none-why')} />
        ) : (
          <ul className="rd-circle-list">
            {people.map(({ id, name, declaredOn, version }) => (
              <li key={id}>
                <b>{name}</b>
                <span className="rd-meta">
                  {t('circle-since', { date: dateInWords(declaredOn as PlainDate, 'short', language) })}
                </span>
                <Button
                  disabled={busy}
                  onClick={() =>
                    change(`/v1/eigen-kring/${id}/_intrekken`, {}, version, t('circle-removed', { name }))
                  }
                >
                  {t('circle-remove', { name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Screen>
  )
}
