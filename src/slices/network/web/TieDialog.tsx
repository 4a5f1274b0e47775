import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, DateInput, FieldSet, FormField, Select } from '#platform/web/ui/index.ts'
import { useCaseWords } from '#slices/cases/web'
import { helpDirections, relationKinds, relationStrengths } from '#slices/people/contract'
import { type Network, type TieOut, tieSources } from '../contract.ts'
import { networkTexts } from './texts.ts'
import { factsOf, useTieChanges } from './use-tie-changes.ts'
import { useTieWords } from './use-tie-words.ts'

export type TieDialogProps = {
  readonly caseId: string
  readonly network: Network
  /** Who was chosen: the first of the two of a new tie. */
  readonly personId: string
  readonly tie?: TieOut | undefined
  readonly onClose: () => void
}

const nows = ['holds', 'ended', 'mistaken'] as const

/** A tie as a form: between whom, what, how strong, who helps whom, since when; or that it is over. */
export function TieDialog({ caseId, network, personId, tie, onClose }: TieDialogProps) {
  const t = useTexts(networkTexts)
  const p = useTexts(platformTexts)
  const caseWords = useCaseWords()
  const words = useTieWords(network.people)
  const changes = useTieChanges(caseId)
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `tie-${pointer.slice(1) || 'kind'}`)
  const { busy, submit } = useSubmit(problem)
  const others = network.people.filter(({ id }) => id !== personId)
  const [toId, setToId] = useState(tie?.toId ?? others[0]?.id ?? '')
  const fromId = tie?.fromId ?? personId
  const [facts, setFacts] = useState(
    tie
      ? factsOf(tie)
      : factsOf({ kind: 'parent', strength: 'normal', helps: null, since: null, source: 'inwoner' }),
  )
  const [now, setNow] = useState<(typeof nows)[number]>('holds')
  const [endedOn, setEndedOn] = useState<string>(network.today)
  const set = (change: Partial<typeof facts>): void => setFacts((before) => ({ ...before, ...change }))
  const [from, to] = [words.short(fromId), words.short(toId)]

  const save = async (): Promise<void> => {
    if (tie && now !== 'holds') await changes.end(tie, endedOn, now === 'mistaken')
    else if (tie) await changes.change(tie, facts)
    else {
      await post(`/v1/casussen/${caseId}/banden`, { fromId, toId, ...facts })
      await refresh('/v1/casussen')
      showToast({ message: t('tie-saved') })
    }
    onClose()
  }
  const field = (name: string) => {
    const error = problem.faultOf(`tie-${name}`)
    return { id: `tie-${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const chips = <T extends string | null>(
    legend: string,
    chosen: T,
    options: readonly (readonly [T, string])[],
    choose: (value: T) => void,
  ) => (
    <FieldSet legend={legend}>
      <div className="rd-row">
        {options.map(([value, word]) => (
          <Chip key={String(value)} pressed={chosen === value} onToggle={() => choose(value)}>
            {word}
          </Chip>
        ))}
      </div>
    </FieldSet>
  )
  return (
    <FormDialog
      heading={tie ? `${from}, ${words.of(tie, fromId)}` : t('tie-title')}
      problem={problem}
      submitLabel={t('tie-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {!tie && (
        <FormField {...field('toId')} label={t('tie-to')}>
          {(control) => (
            <Select {...control} value={toId} onChange={(event) => setToId(event.currentTarget.value)}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      {tie &&
        chips(
          t('tie-now'),
          now,
          nows.map((one) => [one, t(`now-${one}`)] as const),
          setNow,
        )}
      {now === 'ended' && (
        <FormField {...field('on')} label={t('ended-on')}>
          {(control) => (
            <DateInput
              {...control}
              max={network.today}
              value={endedOn}
              onChange={(event) => setEndedOn(event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
      {now === 'holds' && (
        <>
          <FormField {...field('kind')} label={t('tie-kind', { from, to })}>
            {(control) => (
              <Select
                {...control}
                value={facts.kind}
                onChange={(event) => set({ kind: kindOf(event.currentTarget.value) })}
              >
                {relationKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.of({ fromId, toId, kind }, fromId)}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          {chips(
            t('network-strength'),
            facts.strength,
            relationStrengths.map((one) => [one, caseWords.strength(one)] as const),
            (strength) => set({ strength }),
          )}
          {chips(
            t('who-helps'),
            facts.helps,
            [null, ...helpDirections].map((one) => [one, words.helps(one, from, to)] as const),
            (helps) => set({ helps }),
          )}
          <div className="rd-two">
            <FormField {...field('since')} label={t('tie-since')} hint={t('optional')}>
              {(control) => (
                <DateInput
                  {...control}
                  max={network.today}
                  value={facts.since ?? ''}
                  onChange={(event) => set({ since: event.currentTarget.value || null })}
                />
              )}
            </FormField>
            <FormField {...field('source')} label={t('tie-source')}>
              {(control) => (
                <Select
                  {...control}
                  value={facts.source}
                  onChange={(event) => set({ source: event.currentTarget.value })}
                >
                  {tieSources.map((source) => (
                    <option key={source} value={source}>
                      {t(`source-${source}`)}
                    </option>
                  ))}
                </Select>
              )}
            </FormField>
          </div>
        </>
      )}
    </FormDialog>
  )
}

function kindOf(value: string) {
  return relationKinds.find((kind) => kind === value) ?? 'other'
}
