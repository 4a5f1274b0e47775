import type { Language } from '#platform/i18n/language.ts'
import { dayInWords, HiddenFields } from '#platform/web/site/index.ts'
import { ActCard, BigButton } from '#platform/web/ui/index.ts'
import type { PlanItem } from '../props.ts'
import { whyAddress } from './addresses.ts'
import { resultOf } from './promise-words.ts'
import { portalTexts } from './texts.ts'

export interface OwnTaskProps {
  readonly task: PlanItem
  readonly today: string
  readonly language: Language
  readonly formKey: string
}

/** The own promise that is due first: the one thing to do now. */
export function OwnTask({ task, today, language, formKey }: OwnTaskProps) {
  const t = portalTexts(language)
  const date = dayInWords(task.dueOn, today, language)
  const lines = [
    t(task.repeats ? 'task-often' : task.mark === 'late' ? 'task-late' : 'task-until', { date }),
    resultOf(task),
    task.state === 'at-risk' ? t('task-risk') : '',
  ]
  return (
    <ActCard
      title={t('task-title')}
      what={task.title}
      why={lines.filter((line) => line !== '').join(' ')}
      action={
        <form method="post" action="/mijn-plan/gedaan">
          <HiddenFields fields={{ id: task.id, sleutel: formKey }} />
          {task.commands.includes('keep') && <BigButton>{t('task-done')}</BigButton>}
          <a className="rd-aside" href={whyAddress('agreement', task.id, 'risk')}>
            {t('task-fails')}
          </a>
        </form>
      }
    />
  )
}
