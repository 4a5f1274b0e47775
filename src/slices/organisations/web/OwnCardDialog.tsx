import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Select, TextArea, TextInput } from '#platform/web/ui/index.ts'
import { lifeDomains } from '#slices/intake/web'
import { type Directory, type OwnCard, spokenLanguages, targetGroups } from '../contract.ts'
import { ChoiceChips } from './ChoiceChips.tsx'
import { directoryTexts } from './texts.ts'
import { useCardWords } from './use-card-words.ts'

export type OwnCardDialogProps = { readonly directory: Directory; readonly onClose: () => void }

export function OwnCardDialog({ directory, onClose }: OwnCardDialogProps) {
  const { data: card } = useRead<OwnCard>('/v1/wegwijzer/mijn-kaart')
  return card ? <OwnCardForm card={card} directory={directory} onClose={onClose} /> : null
}

/** The worker's own card; the field of a fault carries the name that the contract gives it. */
function OwnCardForm({ card, directory, onClose }: OwnCardDialogProps & { readonly card: OwnCard }) {
  const t = useTexts(directoryTexts)
  const p = useTexts(platformTexts)
  const words = useCardWords()
  const { id: me } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `card-${pointer.split('/')[1]}`)
  const { busy, submit } = useSubmit(problem)
  const [stale, setStale] = useState<OwnCard>()
  const [chips, setChips] = useState({
    knowledge: card.knowledge,
    targetGroups: card.targetGroups as readonly string[],
    languages: card.languages,
  })
  const [fields, setFields] = useState({
    topics: card.topics.join('\n'),
    ageFrom: card.ageFrom === null ? '' : String(card.ageFrom),
    ageUntil: card.ageUntil === null ? '' : String(card.ageUntil),
    reachNote: card.reachNote,
    phone: card.phone,
    standInId: card.standInId ?? '',
  })
  const save = async (): Promise<void> => {
    const body = {
      ...chips,
      topics: fields.topics.split('\n').filter((topic) => topic.trim() !== ''),
      ageFrom: ageOf(fields.ageFrom),
      ageUntil: ageOf(fields.ageUntil),
      reachNote: fields.reachNote,
      phone: fields.phone,
      standInId: fields.standInId === '' ? null : fields.standInId,
    }
    try {
      await post('/v1/wegwijzer/mijn-kaart/_bijwerken', body, { ifMatch: stale?.version ?? card.version })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      setStale(error.current as OwnCard)
      return
    }
    await refresh('/v1/wegwijzer')
    showToast({ message: t('own-done') })
    onClose()
  }
  const field = (name: keyof typeof fields) => {
    const error = problem.faultOf(`card-${name}`)
    return { id: `card-${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const typed = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  })
  const chosen = (name: keyof typeof chips) => ({
    chosen: chips[name],
    onChange: (next: readonly string[]) => setChips({ ...chips, [name]: [...next] }),
  })
  return (
    <FormDialog
      heading={t('own-title')}
      problem={problem}
      submitLabel={t('own-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {stale && <p role="alert">{t('own-stale')}</p>}
      <ChoiceChips
        legend={t('own-knowledge')}
        choices={lifeDomains}
        word={words.domain}
        {...chosen('knowledge')}
      />
      <FormField {...field('topics')} label={t('own-topics')} hint={t('own-topics-hint')}>
        {(control) => <TextArea {...control} rows={3} {...typed('topics')} />}
      </FormField>
      <ChoiceChips
        legend={t('own-groups')}
        choices={targetGroups}
        word={words.group}
        {...chosen('targetGroups')}
      />
      <div className="rd-directory-pair">
        <FormField {...field('ageFrom')} label={t('own-age-from')}>
          {(control) => <TextInput {...control} inputMode="numeric" maxLength={3} {...typed('ageFrom')} />}
        </FormField>
        <FormField {...field('ageUntil')} label={t('own-age-until')}>
          {(control) => <TextInput {...control} inputMode="numeric" maxLength={3} {...typed('ageUntil')} />}
        </FormField>
      </div>
      <ChoiceChips
        legend={t('own-languages')}
        choices={spokenLanguages}
        word={words.language}
        {...chosen('languages')}
      />
      <div className="rd-directory-pair">
        <FormField {...field('phone')} label={t('own-phone')}>
          {(control) => <TextInput {...control} type="tel" maxLength={30} {...typed('phone')} />}
        </FormField>
        <FormField {...field('standInId')} label={t('own-stand-in')}>
          {(control) => (
            <Select {...control} {...typed('standInId')}>
              <option value="">{t('own-nobody')}</option>
              {directory.workers
                .filter(({ id }) => id !== me)
                .map(({ id, name, organisation }) => (
                  <option key={id} value={id}>
                    {name}, {organisation}
                  </option>
                ))}
            </Select>
          )}
        </FormField>
      </div>
      <FormField {...field('reachNote')} label={t('own-note')}>
        {(control) => <TextInput {...control} maxLength={120} {...typed('reachNote')} />}
      </FormField>
    </FormDialog>
  )
}

/** What is no whole number goes as text, so that the contract says what is wrong with it. */
function ageOf(text: string): number | string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed
}
