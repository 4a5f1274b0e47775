import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton } from '#platform/web/ui/index.ts'
import { lacksProof } from '../rules/proof.ts'
import { LineFields } from './LineFields.tsx'
import { ProofFields } from './ProofFields.tsx'
import { formOf, type PartnerView } from './view.ts'

export interface KeepFormProps {
  readonly view: PartnerView
}

/** "It is done": one press, or, where proof was asked, the line that proves it and then one press. */
export function KeepForm({ view }: KeepFormProps) {
  const { t, current } = view
  if (current.repeats !== null || !current.commands.includes('keep')) return null
  return (
    <div className="rd-keep">
      <p>{t('keep-title')}</p>
      <KeepAnswer view={view} label={t('keep-send')} variant="secondary" />
    </div>
  )
}

export interface KeepAnswerProps extends KeepFormProps {
  readonly label: string
  readonly variant: 'primary' | 'secondary'
}

/** The answer itself, of a promise or of one time of it. */
export function KeepAnswer({ view, label, variant }: KeepAnswerProps) {
  const { t, current, lines, formKey, addresses } = view
  if (!lacksProof(current, lines))
    return (
      <form method="post" action={addresses.answer}>
        <HiddenFields fields={{ sleutel: formKey }} />
        <BigButton variant={variant} name="command" value="keep">
          {label}
        </BigButton>
      </form>
    )
  return (
    <details className="rd-more" open={formOf(view) === 'proof'}>
      <summary className="rd-big rd-big-secondary">{label}</summary>
      <form method="post" action={addresses.proof} encType="multipart/form-data">
        <HiddenFields fields={{ sleutel: formKey }} />
        <p>{t('keep-proof-why')}</p>
        <ProofFields view={view} form="proof" />
        <LineFields view={view} form="proof" label={t('keep-proof-line')} />
        <BigButton>{t('keep-proof-send')}</BigButton>
      </form>
    </details>
  )
}
