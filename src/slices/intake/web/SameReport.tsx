import { timeInWords } from '#platform/i18n/dates.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, Dialog, Voice } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { ReportLookAlike } from '../contract.ts'
import { intakeTexts } from './texts.ts'
import { useChannelWord } from './words.ts'

export type SameReportProps = {
  readonly reports: readonly ReportLookAlike[]
  readonly busy: boolean
  readonly onAdd: (id: string) => void
  readonly onOther: () => void
  readonly onClose: () => void
}

/** What was told about the same a short while ago: add to it, or it is something else. */
export function SameReport({ reports, busy, onAdd, onOther, onClose }: SameReportProps) {
  const t = useTexts(intakeTexts)
  const close = useTexts(platformTexts)('close')
  const language = useLanguage()
  const { today } = useSession()
  const channelWord = useChannelWord()
  return (
    <Dialog
      open
      heading={t('same-title')}
      closeLabel={close}
      onClose={onClose}
      footer={
        <Button onClick={onOther} disabled={busy}>
          {t('same-other')}
        </Button>
      }
    >
      <ul className="rd-same">
        {reports.map(({ id, number, channel, receivedAt, firstWords, open }) => {
          const at = new Date(receivedAt)
          return (
            <li key={id}>
              <p className="rd-meta">
                {t('same-line', {
                  number,
                  channel: channelWord(channel),
                  day: dayInWords(dayOf(at), language, today),
                  time: timeInWords(at, language),
                })}
              </p>
              <p>
                <Voice>{firstWords}</Voice>
              </p>
              {open ? (
                <Button variant="primary" onClick={() => onAdd(id)} disabled={busy}>
                  {t('same-add', { number })}
                </Button>
              ) : (
                <p className="rd-meta">{t('same-decided')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
