import { useState } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { FieldSet, Radio } from '#platform/web/ui/index.ts'
import { type AgendaItem, type Glossary, type GlossaryTerm, remarkKinds } from '../contract.ts'
import { glossaryTexts } from './texts.ts'
import { WordsDialog, type WordsField } from './WordsDialog.tsx'

/** Which form is open, and about what. */
export type OpenForm =
  | { readonly form: 'propose'; readonly term: string }
  | { readonly form: 'remark' | 'own' | 'settle'; readonly term: GlossaryTerm }
  | { readonly form: 'decide'; readonly item: AgendaItem }

export type TermDialogsProps = {
  readonly open: OpenForm
  readonly organisation: Glossary['organisation']
  readonly onClose: () => void
}

/** The five things that can be said about a term. */
export function TermDialogs({ open, organisation, onClose }: TermDialogsProps) {
  const t = useTexts(glossaryTexts)
  const [theirs, setTheirs] = useState<{ meaning: string; version: number }>()
  const meaning: WordsField = {
    name: 'meaning',
    label: t('meaning-label'),
    hint: t('meaning-hint'),
    limit: 1000,
    lines: 3,
  }
  const source: WordsField = { name: 'source', label: t('source-label'), limit: 200 }
  switch (open.form) {
    case 'propose':
      return (
        <WordsDialog
          title={t('propose')}
          path="/v1/begrippen"
          fields={[{ name: 'term', label: t('term-label'), limit: 80 }, meaning, source]}
          start={{ term: open.term, meaning: '', source: '' }}
          save={t('propose-save')}
          done={t('propose-done', { term: open.term })}
          onClose={onClose}
        />
      )
    case 'remark':
      return (
        <WordsDialog
          title={t('remark-title', { term: open.term.term })}
          path={`/v1/begrippen/${open.term.id}/opmerkingen`}
          fields={[
            { name: 'body', label: t('remark-label'), limit: 2000, lines: 4 },
            { name: 'meaning', label: t('remark-meaning'), limit: 1000, lines: 2 },
          ]}
          start={{ kind: 'remark', body: '', meaning: '' }}
          save={t('remark-save')}
          done={t('remark-done', { term: open.term.term })}
          onClose={onClose}
        >
          {(content, set) => (
            <FieldSet legend={t('remark-kind')}>
              {remarkKinds.map((kind) => (
                <Radio
                  key={kind}
                  name="words-kind"
                  checked={content.kind === kind}
                  onChange={() => set('kind', kind)}
                >
                  {t(kind)}
                </Radio>
              ))}
            </FieldSet>
          )}
        </WordsDialog>
      )
    case 'own':
      return (
        <WordsDialog
          title={t('own-title', { organisation: organisation?.name ?? '', term: open.term.term })}
          path={`/v1/begrippen/${open.term.id}/_verwoord`}
          fields={[{ name: 'word', label: t('own-label'), hint: t('own-hint'), limit: 80 }]}
          start={{ word: open.term.words.find((one) => one.organisationId === organisation?.id)?.word ?? '' }}
          save={t('own-save')}
          done={t('own-done')}
          onClose={onClose}
        />
      )
    case 'settle':
      return (
        <WordsDialog
          title={t('settle-title', { term: open.term.term })}
          path={`/v1/begrippen/${open.term.id}/_vaststellen`}
          fields={[meaning, source]}
          start={{ meaning: open.term.meaning, source: open.term.source }}
          ifMatch={theirs?.version ?? open.term.version}
          save={t('settle-save')}
          done={t('settle-done', { term: open.term.term })}
          onStale={(current) => setTheirs(current as { meaning: string; version: number })}
          {...(theirs && { notice: t('settle-conflict', { meaning: theirs.meaning }) })}
          onClose={onClose}
        />
      )
    case 'decide':
      return (
        <WordsDialog
          title={t('decide-title')}
          path={`/v1/agendapunten/${open.item.id}/_afdoen`}
          fields={[{ name: 'decision', label: t('decide-label'), limit: 1000, lines: 3 }]}
          start={{ decision: '' }}
          save={t('decide-save')}
          done={t('decide-done')}
          onClose={onClose}
        />
      )
  }
}
