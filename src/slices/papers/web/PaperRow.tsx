import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, Link } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PaperOut } from '../contract.ts'
import { ChangeList } from './ChangeList.tsx'
import { papersTexts } from './texts.ts'

export type PaperRowProps = {
  readonly paper: PaperOut
  readonly today: string
  /** Asks who signed; absent for who only reads. */
  readonly onSign?: (() => void) | undefined
}

/** One version: when, by whom, who signed, and what it changed. */
export function PaperRow({ paper, today, onSign }: PaperRowProps) {
  const t = useTexts(papersTexts)
  const language = useLanguage()
  const day = (date: string): string => dateOfYear(date as PlainDate, language, today as PlainDate)
  const { id, number, madeOn, madeBy, signatures, changes } = paper
  const [first] = signatures
  return (
    <li>
      <div className="rd-row">
        <span>
          <b>{t('version', { number })}</b>{' '}
          <span className="rd-sec">{t('made-by', { date: day(madeOn), who: madeBy })}</span>
          <br />
          <span className="rd-meta">
            {first
              ? t('signed', {
                  date: day(first.signedOn),
                  names: signatures.map(({ name }) => name).join(', '),
                })
              : t('unsigned')}
          </span>
        </span>
        <span className="rd-row">
          <Link
            href={`/v1/planversies/${id}`}
            target="_blank"
            rel="noopener"
            aria-label={t('open-of', { number })}
          >
            {t('open')}
          </Link>
          {onSign && (
            <Button onClick={onSign} aria-label={t('sign-of', { number })}>
              {t('sign')}
            </Button>
          )}
        </span>
      </div>
      <ChangeList heading={t('changed-then')} changes={changes} />
    </li>
  )
}
