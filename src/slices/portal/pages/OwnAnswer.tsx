import type { Language } from '#platform/i18n/language.ts'
import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton } from '#platform/web/ui/index.ts'
import type { PlanItem } from '../props.ts'
import { dutyAddress, whyAddress } from './addresses.ts'
import { portalTexts } from './texts.ts'

export interface OwnAnswerProps {
  readonly item: PlanItem
  readonly language: Language
  readonly formKey: string
}

/** Answers to an own promise: is it right while it is new, is it done while it runs. */
export function OwnAnswer({ item, language, formKey }: OwnAnswerProps) {
  const t = portalTexts(language)
  const about = <span className="rd-hidden">{t('agree-about', { title: item.title })}</span>
  const proposed = item.state === 'proposed'
  if (!proposed && !item.commands.includes('keep')) return null
  const fields = { id: item.id, sleutel: formKey }
  if (proposed && item.duty !== null)
    return (
      <div className="rd-choices">
        <BigButton href={dutyAddress(item.id)}>
          {t('duty-read')}
          {about}
        </BigButton>
      </div>
    )
  return (
    <form
      className="rd-choices rd-choices-pair"
      method="post"
      action={proposed ? '/mijn-plan/ja' : '/mijn-plan/gedaan'}
    >
      <HiddenFields fields={proposed ? { soort: 'agreement', ...fields } : fields} />
      <BigButton variant={proposed ? 'primary' : 'secondary'}>
        {t(proposed ? 'yes-right' : 'task-done')}
        {about}
      </BigButton>
      <BigButton variant="secondary" href={whyAddress('agreement', item.id, proposed ? 'decline' : 'risk')}>
        {t(proposed ? 'no-wrong' : 'task-fails')}
        {about}
      </BigButton>
    </form>
  )
}
