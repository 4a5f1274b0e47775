import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { RoundTableProposal, RoundTableView } from '../contract.ts'
import { AgendaEditor, type AgendaItem } from './AgendaEditor.tsx'
import { roundTableTexts } from './texts.ts'
import type { TableActs } from './use-table.ts'

export type AgendaDialogProps = {
  readonly table: RoundTableView
  readonly acts: TableActs
  readonly onClose: () => void
}

/** Points, their order and minutes, until the table begins. */
export function AgendaDialog({ table, acts, onClose }: AgendaDialogProps) {
  const t = useTexts(roundTableTexts)
  const problem = useProblem(() => 'points')
  const { busy, submit } = useSubmit(problem)
  const proposal = useRead<RoundTableProposal>(`/v1/casussen/${table.caseId}/rondetafelvoorstel`).data
  const [items, setItems] = useState<readonly AgendaItem[]>(() =>
    table.points.map(({ agreementId, title, minutes, mark }) => ({ agreementId, title, minutes, mark })),
  )
  const candidates = (proposal?.points ?? []).map(({ agreementId, title, minutes, mark }) => ({
    agreementId,
    title,
    minutes,
    mark,
  }))
  const save = async (): Promise<void> => {
    const points = items.map(({ agreementId, title, minutes }) => ({ agreementId, title, minutes }))
    await post(`/v1/rondetafels/${table.id}/agenda`, { points }, { ifMatch: table.version })
    await acts.refreshAll()
    onClose()
    showToast({ message: t('agenda-saved') })
  }
  return (
    <FormDialog
      heading={t('agenda-title')}
      problem={problem}
      submitLabel={t('agenda-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <AgendaEditor
        items={items}
        candidates={candidates}
        error={problem.faultOf('points')}
        onChange={setItems}
      />
    </FormDialog>
  )
}
