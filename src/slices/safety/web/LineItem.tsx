import { Button, Icon } from '#platform/web/ui/index.ts'
import type { LineOut } from '../contract.ts'
import { phoneLink } from './paths.ts'
import { useSafetyWords } from './use-words.ts'

export type LineItemProps = {
  readonly line: LineOut
  readonly selected: boolean
  readonly onSelect: () => void
  /** Absent when nothing can be done with it: the case is closed. */
  readonly onRenew?: () => void
  readonly onEnd?: () => void
}

const icons = { danger: 'stop', coercion: 'lock', worker: 'pair' } as const

/** One line in full: what, what to do at once, whom to call, until when, and whether the resident knows. */
export function LineItem({ line, selected, onSelect, onRenew, onEnd }: LineItemProps) {
  const { t, long } = useSafetyWords()
  const { sort, kind, level, what, atOnce, person, callFirst, told, toldWhy, shows, asksReview } = line
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: lines are selected by J and K; pointing is a shortcut to it
    <li
      className={selected ? 'rd-safety-line rd-is-current' : 'rd-safety-line'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
    >
      <span className={`rd-safety-sort rd-safety-${sort}`}>
        <Icon name={icons[sort]} size={20} />
        <span>
          <b>{t(`sort-${sort}`)}</b>
          <small>{t(`kind-${kind}`)}</small>
        </span>
      </span>
      <div>
        <p className="rd-safety-what" dir="auto">
          {what}
        </p>
        {atOnce !== '' && (
          <p dir="auto">
            <strong>{atOnce}</strong>
          </p>
        )}
        {callFirst && (
          <p>
            {t('call-first-sentence')} <b>{callFirst.name}</b>{' '}
            {callFirst.phone !== '' && <a href={phoneLink(callFirst.phone)}>{callFirst.phone}</a>}
          </p>
        )}
        <p className="rd-meta">
          {[
            person === null ? t('about-household') : t('about', { name: person }),
            level === 'serious' ? t('level-serious') : '',
            t('since', { day: long(line.sinceOn) }),
            t('by', { name: line.recordedBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="rd-meta">{told ? t('told-yes') : t('told-no', { why: toldWhy })}</p>
        <p className={asksReview ? 'rd-safety-review' : 'rd-meta'}>
          {asksReview && <Icon name="clock" size={14} />}
          {shows ? t('review', { day: long(line.reviewOn) }) : t('expired', { day: long(line.reviewOn) })}
        </p>
        {onRenew && onEnd && (
          <div className="rd-row rd-no-print">
            <Button
              variant={asksReview ? 'primary' : 'secondary'}
              onClick={onRenew}
              {...(selected && { shortcut: 'H' })}
            >
              {t('renew')}
            </Button>
            <Button variant="tertiary" onClick={onEnd} {...(selected && { shortcut: 'E' })}>
              {t('end')}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
