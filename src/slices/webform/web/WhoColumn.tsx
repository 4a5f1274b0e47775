import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { AlikePerson, PersonHit } from '#slices/people/contract'
import { birthInWords, PersonHits, useHeldEnter, usePersonSearch } from '#slices/people/web'
import type { WebReportView } from '../contract.ts'
import { webReportTexts } from './texts.ts'
import type { Whom } from './use-link.ts'

export interface WhoColumnProps {
  readonly report: WebReportView
  readonly busy: boolean
  readonly onLink: (whom: Whom) => void
}

/** People who look like whom it is about, a search for somebody else, and the way to enter somebody new. */
export function WhoColumn({ report, busy, onLink }: WhoColumnProps) {
  const t = useTexts(webReportTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const search = usePersonSearch(typed)
  const { people } = search
  const linkHit = (hit: PersonHit): void => onLink({ personId: hit.id, name: hit.name })
  const enter = useHeldEnter(search, typed, { choose: linkHit })
  const { id, person } = report
  const { data: alike } = useQuery({
    queryKey: ['/v1/personen/_gelijkenden', id],
    queryFn: () => post<{ people: readonly AlikePerson[] }>('/v1/personen/_gelijkenden', person),
    gcTime: 0,
  })
  const hits = alike?.people ?? []
  const name = [person.givenNames, person.infix, person.familyName].filter(Boolean).join(' ')
  return (
    <section id="web-report-who" tabIndex={-1} aria-label={t('who')}>
      <h2 className="rd-head">
        {t('who')} <small>{t('who-why')}</small>
      </h2>
      {alike === undefined && <p className="rd-meta">{t('alike-loading')}</p>}
      {alike !== undefined && hits.length === 0 && <p className="rd-meta">{t('alike-none')}</p>}
      <ul className="rd-web-alike">
        {hits.map((hit) => (
          <li key={hit.id}>
            <p>
              <b>{hit.name}</b>{' '}
              <span className="rd-meta">
                {[birthInWords(hit.born, language), hit.address, hit.phoneTail && `… ${hit.phoneTail}`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            <Button disabled={busy} onClick={() => onLink({ personId: hit.id, name: hit.name })}>
              {t('this', { name: hit.name })}
            </Button>
          </li>
        ))}
      </ul>
      <FormField id="web-report-search" label={t('search-label')}>
        {({ invalid: _, ...control }) => (
          <TextInput
            {...control}
            role="combobox"
            aria-expanded={people.length > 0}
            aria-controls="web-report-hits"
            aria-autocomplete="list"
            autoComplete="off"
            placeholder={t('search-placeholder')}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={({ key }) => key === 'Enter' && enter(0)}
          />
        )}
      </FormField>
      {people.length > 0 && (
        <PersonHits id="web-report-hits" people={people} typed={typed} active={0} onChoose={linkHit} />
      )}
      <p className="rd-actions">
        <Button
          variant={hits.length === 0 ? 'primary' : 'secondary'}
          disabled={busy || alike === undefined}
          onClick={() => onLink({ differsFrom: hits.map((hit) => hit.id), name })}
        >
          {t('new-person')}
        </Button>
      </p>
    </section>
  )
}
