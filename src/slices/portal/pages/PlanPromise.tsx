import type { Language } from '#platform/i18n/language.ts'
import { dayInWords } from '#platform/web/site/index.ts'
import { PromiseItem } from '#platform/web/ui/index.ts'
import { ProgressLines } from '#slices/agreements/pages'
import type { PlanItem } from '../props.ts'
import { dutyAddress } from './addresses.ts'
import { Opinion } from './Opinion.tsx'
import { OwnAnswer } from './OwnAnswer.tsx'
import { promiseLines, stateWord } from './promise-words.ts'
import { portalTexts } from './texts.ts'

export interface PlanPromiseProps {
  readonly item: PlanItem
  /** The task on top already asks for its answer. */
  readonly isTask: boolean
  readonly closed: boolean
  readonly today: string
  readonly language: Language
  readonly formKey: string
}

/** One promise of the plan: its state, what, who, by when, and the resident's answer. */
export function PlanPromise({ item, isTask, closed, today, language, formKey }: PlanPromiseProps) {
  const t = portalTexts(language)
  const shared = { language, formKey }
  const { id, title, myOpinion } = item
  const answer = item.mine ? (
    !isTask && <OwnAnswer item={item} {...shared} />
  ) : (
    <Opinion kind="agreement" id={id} title={title} given={myOpinion} {...shared} />
  )
  return (
    <PromiseItem
      {...stateWord(t, item)}
      title={title}
      answer={
        <>
          <ProgressLines
            lines={item.lines}
            day={(day) => dayInWords(day, today, language)}
            words={{
              contact: t('progress-contact'),
              work: t('progress-work'),
              obstacle: t('progress-obstacle'),
              proof: t('progress-proof'),
              byPhone: t('progress-by-phone'),
            }}
            language={language}
            addressOf={({ id: file, kind }) => `/v1/bewijsstukken/${file}${kind === 'pdf' ? '' : '/beeld'}`}
            names
            most={3}
          />
          {item.duty !== null && item.state !== 'proposed' && (
            <a className="rd-aside" href={dutyAddress(id)}>
              {t('duty-again')}
              <span className="rd-hidden">{t('agree-about', { title })}</span>
            </a>
          )}
          {!closed && answer}
        </>
      }
    >
      {promiseLines(t, item, today, language).join(' ')}
    </PromiseItem>
  )
}
