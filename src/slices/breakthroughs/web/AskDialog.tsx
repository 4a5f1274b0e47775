import { useQueryClient } from '@tanstack/react-query'
import { dateInWords } from '#platform/i18n/dates.ts'
import { ProblemError } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { reading, useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button } from '#platform/web/ui/index.ts'
import { centsOf } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { BreakthroughOut, Breakthroughs, Deciders } from '../contract.ts'
import { groundsWithin, type Law } from '../rules/grounds.ts'
import { AskFields } from './AskFields.tsx'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'
import './breakthroughs.css'

export type AskDialogProps = {
  readonly caseId: string
  /** One that was returned, to fill in. */
  readonly again?: BreakthroughOut
  readonly onClose: () => void
  /** For one that was returned: it is no longer needed. */
  readonly onWithdraw?: () => void
}

const inWholeEuros = (cents: number | undefined): string => (cents === undefined ? '' : String(cents / 100))

/** The record of a breakthrough; it says at once who may decide, and whether that is you. */
export function AskDialog({ caseId, again, onClose, onWithdraw }: AskDialogProps) {
  const t = useTexts(breakthroughTexts)
  const words = useBreakthroughWords()
  const language = useLanguage()
  const { id: myId } = useSession()
  const client = useQueryClient()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `breakthrough${pointer || '/effect'}`)
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft(`breakthrough-${again?.id ?? caseId}`, {
    effect: again?.effect ?? '',
    solution: again?.solution ?? '',
    whyNotStandard: again?.whyNotStandard ?? '',
    law: again?.law ?? 'wmo',
    purpose: again?.purpose ?? '',
    ground: again?.ground ?? 'wmo-custom',
    costActing: inWholeEuros(again?.costActing),
    costNotActing: inWholeEuros(again?.costNotActing),
    costNotActingWhy: again?.costNotActingWhy ?? '',
    summary: again?.summary ?? '',
    deciderId: again?.deciderId ?? '',
  })
  const law = (content?.law ?? 'wmo') as Law
  const amount = centsOf(content?.costActing ?? '')
  const decidersPath = amount === undefined ? undefined : `/v1/beslissers?law=${law}&amount=${amount}`
  const deciders = useRead<Deciders>(decidersPath).data?.deciders
  const path = `/v1/casussen/${caseId}/doorbraken`
  const earlier = useRead<Breakthroughs>(path).data?.breakthroughs ?? []
  if (!content) return null
  // Whoever is chosen may have no mandate for the amount that stands there now.
  const among = (those: Deciders['deciders'] = []) =>
    those.find(({ id }) => id === content.deciderId) ?? those[0]
  const decider = among(deciders)
  const own = decider?.id === myId
  const save = async (): Promise<void> => {
    // Who sends before the list for this law and amount has come waits for it.
    const list = decidersPath && (await client.ensureQueryData(reading<Deciders>(decidersPath)))
    const asked = list ? among(list.deciders) : undefined
    if (asked?.id === myId && !own) {
      const reason = t('own-first')
      throw new ProblemError(400, {
        invalidParams: [{ pointer: '/deciderId', code: 'own-mandate', reason }],
      })
    }
    const { costActing, costNotActing, ...texts } = content
    const body = {
      ...texts,
      // What is no amount is sent as it stands, so that the answer points at it.
      costActing: centsOf(costActing) ?? (costActing.trim() || undefined),
      costNotActing: centsOf(costNotActing) ?? (costNotActing.trim() || undefined),
      deciderId: asked?.id ?? (content.deciderId || undefined),
    }
    const { dueOn } = again
      ? await post<{ dueOn: string }>(`/v1/doorbraken/${again.id}/_aanvullen`, body, {
          ifMatch: again.version,
        })
      : await post<{ dueOn: string }>(path, body)
    await drop()
    showToast({
      message: own
        ? t('own-done')
        : t('asked', {
            who: asked?.name ?? again?.decider ?? '',
            date: dateInWords(dueOn as PlainDate, 'long', language),
          }),
    })
    onClose()
    await refresh(path, '/v1/doorbraken', '/v1/doorbraakvoorbeelden')
  }
  return (
    <FormDialog
      heading={t(again ? 'again-title' : 'ask-title')}
      problem={problem}
      submitLabel={t(own ? 'ask-own' : 'ask')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      beside={onWithdraw && <Button onClick={onWithdraw}>{t('withdraw')}</Button>}
      saved={<SavedAt at={savedAt} />}
    >
      {again && again.words !== '' && (
        <p className="rd-breakthrough-question" dir="auto">
          <b>{again.decider}:</b> {again.words}
        </p>
      )}
      <AskFields
        content={content}
        law={law}
        deciders={deciders}
        decider={decider}
        faultOf={problem.faultOf}
        onSet={(name, value) => {
          set(name, value)
          const first = name === 'law' ? groundsWithin(value as Law)[0] : undefined
          if (first) set('ground', first.code)
        }}
      />
      {!again && earlier.length > 0 && (
        <>
          <h3>{t('earlier')}</h3>
          <ul className="rd-advice-list">
            {earlier.map((one) => (
              <li key={one.id}>
                <b>{one.solution}</b>
                <span className="rd-meta">
                  {t(`state-${one.state}`)} · {one.decider} · {words.law(one.law)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </FormDialog>
  )
}
