import { useEffect, useRef, useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, Chip, ErrorMessage, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import { type NeighbourhoodList, spokenChannels } from '../contract.ts'
import { AddresseeSelect, addresseeOf } from './AddresseeSelect.tsx'
import { intakeTexts } from './texts.ts'
import { useChannelWord } from './words.ts'
import './front-door.css'

export type NeighbourhoodFormProps = { readonly onPerson: () => void }

type Typed = {
  readonly neighbourhoodId: string
  readonly street: string
  readonly ownWords: string
  readonly channel: (typeof spokenChannels)[number]
  readonly to: string
}

export const neighbourhoodPath = '/v1/buurtvragen'
const empty: Typed = { neighbourhoodId: '', street: '', ownWords: '', channel: 'phone', to: '' }
const fields = Object.keys(empty) as (keyof Typed)[]
/** What was written while it was being looked up that there were words already, comes behind them. */
const join = (name: keyof Typed, stored: string, typed: string): string =>
  stored !== '' && (name === 'ownWords' || name === 'street') ? `${stored} ${typed}` : typed
const ids = { neighbourhoodId: 'place-neighbourhood', ownWords: 'place-words', to: 'place-to' } as const
const idOf = (pointer: string): string => ids[pointer.slice(1) as keyof typeof ids] ?? ids.ownWords

/** A question about a street or neighbourhood: no person is asked for, none is kept (A6). */
export function NeighbourhoodForm({ onPerson }: NeighbourhoodFormProps) {
  const t = useTexts(intakeTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const channelWord = useChannelWord()
  const refresh = useRefresh()
  const { content: typed, set, savedAt } = useLineDraft<Typed>('buurtvraag', empty, join)
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  })
  const places = useRead<NeighbourhoodList>(neighbourhoodPath).data?.counts ?? []
  const problem = useProblem(idOf)
  const { busy, submit } = useSubmit(problem)
  const [recorded, setRecorded] = useState<RecordedLineProps>()
  const send = (): void => {
    const { neighbourhoodId, to, ...words } = typed
    const faults = [
      neighbourhoodId === '' && { fieldId: ids.neighbourhoodId, message: t('choose-neighbourhood') },
      words.ownWords.trim() === '' && { fieldId: ids.ownWords, message: t('place-words-missing') },
    ].filter((fault) => fault !== false)
    if (faults.length > 0) {
      problem.show(t('not-sent'), faults)
      return
    }
    submit(async () => {
      const addressee = addresseeOf(to)
      const body = { neighbourhoodId, ...words, ...(addressee && { to: addressee }) }
      const { number } = await post<{ number: number }>(neighbourhoodPath, body, {
        waiting: t('place-waits'),
      })
      // What was changed meanwhile belongs to the next question.
      const sent = fields.filter((field) => latest.current[field] === typed[field])
      for (const field of sent) set(field, empty[field])
      setRecorded({ number, done: sent.length === fields.length })
      await refresh(neighbourhoodPath)
    })
  }
  const wordsFault = problem.faultOf(ids.ownWords)
  const placeFault = problem.faultOf(ids.neighbourhoodId)
  const keys = [
    { press: 'ctrl+enter', signs: ['Ctrl ↵'], label: t('place-record'), act: send },
    { press: 'ctrl+b', signs: ['Ctrl B'], label: t('with-person'), act: onPerson },
  ]
  return (
    <Screen title={t('place-title')} keys={keys} saved={<SavedAt at={savedAt} />} focusHeading={false}>
      <div className="rd-page rd-place">
        <div className="rd-today-head">
          <h1>{t('place-title')}</h1>
          <button type="button" className="rd-text-button" onClick={onPerson}>
            {t('with-person')}
          </button>
        </div>
        <p className="rd-meta">{t('place-why')}</p>
        {recorded && <RecordedLine key={recorded.number} {...recorded} />}
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={2}
        />
        <form
          className="rd-stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <fieldset className="rd-chip-line" id={ids.neighbourhoodId} tabIndex={-1}>
            <legend className="ams-label">{t('neighbourhood')}</legend>
            {placeFault !== undefined && <ErrorMessage prefix={prefix}>{placeFault}</ErrorMessage>}
            {places.map(({ id, name }) => (
              <Chip
                key={id}
                pressed={typed.neighbourhoodId === id}
                onToggle={() => set('neighbourhoodId', id)}
              >
                {name}
              </Chip>
            ))}
          </fieldset>
          <FormField id="place-street" label={t('street')} hint={t('street-hint')}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                maxLength={100}
                value={typed.street}
                onChange={({ currentTarget }) => set('street', currentTarget.value)}
              />
            )}
          </FormField>
          <FormField
            id={ids.ownWords}
            label={t('place-words')}
            errorPrefix={prefix}
            {...(wordsFault !== undefined && { error: wordsFault })}
          >
            {({ invalid, ...control }) => (
              <textarea
                {...control}
                aria-invalid={invalid}
                className="rd-voice rd-own-words"
                rows={3}
                maxLength={4000}
                placeholder={t('own-words-hint')}
                value={typed.ownWords}
                onChange={(event) => set('ownWords', event.currentTarget.value)}
              />
            )}
          </FormField>
          <fieldset className="rd-chip-line">
            <legend className="ams-label">{t('how-came')}</legend>
            {spokenChannels
              .filter((channel) => channel !== 'web')
              .map((channel) => (
                <Chip
                  key={channel}
                  pressed={typed.channel === channel}
                  onToggle={() => set('channel', channel)}
                >
                  {channelWord(channel)}
                </Chip>
              ))}
          </fieldset>
          <FormField id={ids.to} label={t('who-takes')}>
            {({ id }) => (
              <AddresseeSelect
                id={id}
                empty={t('nobody-yet')}
                value={typed.to}
                onChange={(to) => set('to', to)}
              />
            )}
          </FormField>
          <p className="rd-actions">
            <Button type="submit" variant="primary" shortcut="Ctrl ↵" disabled={busy}>
              {t('place-record')}
            </Button>
          </p>
        </form>
      </div>
    </Screen>
  )
}

type RecordedLineProps = {
  readonly number: number
  /** Nobody is writing the next one yet. */
  readonly done: boolean
}

function RecordedLine({ number, done }: RecordedLineProps) {
  const t = useTexts(intakeTexts)
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (done) ref.current?.focus()
  }, [done])
  return (
    <p ref={ref} tabIndex={-1} role="status" className="rd-place-recorded">
      <b>{t('place-recorded', { number })}</b> {t('place-recorded-why')}
    </p>
  )
}
