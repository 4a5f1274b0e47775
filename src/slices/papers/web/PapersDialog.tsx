import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, Paragraph } from '#platform/web/ui/index.ts'
import type { PaperOut, Papers } from '../contract.ts'
import { ChangeList } from './ChangeList.tsx'
import { PaperRow } from './PaperRow.tsx'
import { SignDialog } from './SignDialog.tsx'
import { papersTexts } from './texts.ts'
import './papers.css'

export type PapersDialogProps = {
  readonly caseId: string
  readonly members: readonly { readonly id: string; readonly name: string; readonly givenNames: string }[]
  readonly centralPersonId: string
  readonly onClose: () => void
}

/** Put the plan of one person on paper, see what changed since, and record who signed. */
export function PapersDialog({ caseId, members, centralPersonId, onClose }: PapersDialogProps) {
  const t = useTexts(papersTexts)
  const path = `/v1/casussen/${caseId}/planversies`
  const read = useRead<Papers>(path)
  const refresh = useRefresh()
  const [personId, setPersonId] = useState(centralPersonId)
  const [signing, setSigning] = useState<PaperOut | null>(null)
  const problem = useProblem(() => 'paper-person')
  const { busy, submit } = useSubmit(problem)
  const own = read.data?.papers.filter((paper) => paper.personId === personId) ?? []
  const changes = read.data?.since.find((one) => one.personId === personId)?.changes ?? []
  const person = members.find(({ id }) => id === personId)
  const make = async (): Promise<void> => {
    const made = await post<{ id: string; number: number }>(path, { personId })
    await refresh(path)
    showToast({ message: t('made', { number: made.number }) })
    window.open(`/v1/planversies/${made.id}`, '_blank', 'noopener')
  }
  if (signing && read.data)
    return (
      <SignDialog
        paper={signing}
        names={{ resident: person?.name ?? '', director: read.data.director }}
        today={read.data.today}
        onClose={() => setSigning(null)}
        onSigned={() => refresh(path)}
      />
    )
  return (
    <FormDialog
      heading={t('title')}
      problem={problem}
      submitLabel={t('make')}
      busy={busy}
      waits={read.isLoading}
      onSubmit={() => submit(make)}
      onClose={onClose}
    >
      <Paragraph>{t('why')}</Paragraph>
      <FieldSet legend={t('for-whom')}>
        <div className="rd-row" id="paper-person">
          {members.map(({ id, givenNames }) => (
            <Chip key={id} pressed={id === personId} onToggle={() => setPersonId(id)}>
              {givenNames}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {read.data && (
        <>
          {changes.length > 0 ? (
            <ChangeList heading={t(own.length > 0 ? 'since-last' : 'since-first')} changes={changes} />
          ) : (
            own.length > 0 && <Paragraph>{t('same')}</Paragraph>
          )}
          {own.length === 0 && <p className="rd-sec">{t('none', { name: person?.givenNames ?? '' })}</p>}
          <ul className="rd-papers">
            {own.map((paper) => (
              <PaperRow
                key={paper.id}
                paper={paper}
                today={read.data.today}
                onSign={paper.signatures.length === 0 ? () => setSigning(paper) : undefined}
              />
            ))}
          </ul>
        </>
      )}
    </FormDialog>
  )
}
