import { useState } from 'react'
import { isProblem, ProblemError } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { type LineDraft, useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import {
  type AgreementOut,
  mostFiles,
  type ProgressKind,
  type ProgressLine,
  type ProofKind,
  progressKinds,
} from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { faultsOfChosen, formOrJson, likelyKind } from './proof-draft.ts'

export interface ProgressWork {
  readonly agreementId: string
  readonly today: PlainDate
  /** The line that is put right; it is struck when the new one is stored. */
  readonly struck?: ProgressLine
  /** "Gedaan" where proof was asked: the line is the proof, and the agreement is kept with it. */
  readonly keeps?: Pick<AgreementOut, 'version' | 'title'>
  readonly onDone: (line: string, stored?: AgreementOut) => void
}

export interface ProgressFormState {
  readonly content: Readonly<Record<'kind' | 'day' | 'line' | 'proofKind', string>>
  readonly set: LineDraft<ProgressFormState['content']>['set']
  readonly kind: ProgressKind
  readonly proofKind: ProofKind
  readonly files: readonly File[]
  readonly setFiles: (files: readonly File[]) => void
  readonly problem: FormProblem
  readonly busy: boolean
  readonly send: () => void
}

const fields: Readonly<Record<string, string>> = { '/line': 'progress-line', '/day': 'progress-day' }

/** What is typed and chosen for one line, and how it is sent. Text is kept as a draft; files are chosen again. */
export function useProgressForm(work: ProgressWork): ProgressFormState {
  const { agreementId, today, struck, keeps, onDone } = work
  const t = useTexts(agreementTexts)
  const refresh = useRefresh()
  const problem = useProblem((pointer) =>
    pointer.startsWith('/files') ? 'progress-files' : (fields[pointer] ?? 'progress-line'),
  )
  const { busy, submit } = useSubmit(problem)
  const [files, setFiles] = useState<readonly File[]>([])
  const [version, setVersion] = useState(keeps?.version)
  const { content, set, drop } = useLineDraft(
    `progress-${agreementId}-${struck?.id ?? (keeps ? 'keep' : 'new')}`,
    {
      kind: struck?.kind ?? ('contact' as string),
      day: struck?.day ?? (today as string),
      line: struck?.line ?? '',
      proofKind: struck?.proofKind ?? '',
    },
  )
  const kind = keeps ? 'proof' : (progressKinds.find((one) => one === content.kind) ?? 'contact')
  const proofKind = content.proofKind === '' ? likelyKind(files) : (content.proofKind as ProofKind)
  const proves = kind === 'proof'

  const store = async (): Promise<AgreementOut | undefined> => {
    const { day, line } = content
    const written = { day, line, ...(proves && { proofKind }) }
    const sent = proves ? files : []
    const at = `/v1/afspraken/${agreementId}`
    if (keeps !== undefined && version !== undefined)
      return post<AgreementOut>(`${at}/_nakomen`, formOrJson(written, sent), { ifMatch: version })
    const body = { ...written, kind, ...(struck && { strikes: struck.id }) }
    await post(`${at}/voortgang`, formOrJson(body, sent))
    return undefined
  }
  const save = async (): Promise<void> => {
    let stored: AgreementOut | undefined
    try {
      stored = await store()
    } catch (error) {
      const now = isProblem(error, 412) ? (error.current as AgreementOut | undefined) : undefined
      if (now === undefined) throw error
      // What was written still stands; who sees what changed may say so once more.
      setVersion(now.version)
      await refresh('/v1/casussen', '/v1/mijn-afspraken')
      throw new ProblemError(412, { detail: t('proof-keep-changed') })
    }
    await drop()
    showToast({ message: doneWords() })
    onDone(content.line.trim(), stored)
    await refresh('/v1/casussen', '/v1/vandaag', '/v1/mijn-afspraken', `/v1/afspraken/${agreementId}`)
  }
  const doneWords = (): string => {
    if (keeps) return t('did-keep', { title: keeps.title })
    return t(struck ? 'progress-corrected' : 'progress-done')
  }
  const send = (): void => {
    const faults = proves ? faultsOfChosen(files) : []
    if (faults.length === 0) submit(save)
    else
      problem.show(
        t('proof-faults'),
        faults.map(({ code, name }) => ({
          fieldId: 'progress-files',
          message: code === 'proof-many' ? t(code, { maximum: mostFiles }) : t(code, { name }),
        })),
      )
  }
  return { content, set, kind, proofKind, files, setFiles, problem, busy, send }
}
