import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { AgreementOut } from '../contract.ts'
import { agreementTexts } from './texts.ts'

export type ProofPartProps = {
  readonly agreement: AgreementOut
  readonly steers: boolean
  readonly onDone: (stored: AgreementOut) => void
}

const open: ReadonlySet<AgreementOut['state']> = new Set([
  'proposed',
  'countered',
  'declined',
  'accepted',
  'at-risk',
])

/** Whether proof is asked; who directs asks for it, of work and partners only. */
export function ProofPart({ agreement, steers, onDone }: ProofPartProps) {
  const t = useTexts(agreementTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'proof')
  const { busy, submit } = useSubmit(problem)
  const { id, version, proofAsked, promiser, title } = agreement
  const professional = promiser.kind === 'worker' || promiser.kind === 'organisation'
  if (!professional || !open.has(agreement.state) || (!steers && !proofAsked)) return null
  const ask = async (): Promise<void> => {
    const asked = !proofAsked
    const stored = await post<AgreementOut>(`/v1/afspraken/${id}/_bewijs`, { asked }, { ifMatch: version })
    await refresh('/v1/casussen', '/v1/mijn-afspraken')
    showToast({ message: t(asked ? 'proof-now-asked' : 'proof-not-asked', { title }) })
    onDone(stored)
  }
  return (
    <div className="rd-wait">
      {proofAsked && (
        <p>
          <b>{t('proof-asked')}</b> <span className="rd-sec">{t('proof-how')}</span>
        </p>
      )}
      {problem.title !== '' && <p role="alert">{problem.title}</p>}
      {steers && (
        <div className="rd-row rd-no-print">
          <Button
            id="proof"
            variant={proofAsked ? 'tertiary' : 'secondary'}
            disabled={busy}
            onClick={() => submit(ask)}
          >
            {t(proofAsked ? 'proof-stop' : 'proof-ask')}
          </Button>
        </div>
      )}
    </div>
  )
}
