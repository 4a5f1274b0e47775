import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { MeetingView } from '../contract.ts'
import type { OpenDialog } from './MeetingDialogs.tsx'
import { meetingTexts } from './texts.ts'

type Point = MeetingView['agenda'][number]

export type AgendaPointsProps = {
  readonly meeting: MeetingView
  /** Takes part, and it is still to come. */
  readonly mayChange: boolean
  readonly onDialog: (dialog: OpenDialog) => void
}

/** What people will talk about, in their own order; a word in conflict shows what the glossary says. */
export function AgendaPoints({ meeting, mayChange, onDialog }: AgendaPointsProps) {
  const t = useTexts(meetingTexts)
  const refresh = useRefresh()
  const { agenda, runs, maySettleWords } = meeting
  const change = async (id: string, what: 'earlier' | 'later' | 'remove'): Promise<void> => {
    await post(`/v1/bijeenkomsten/punten/${id}/_wijzigen`, { change: what })
    await refresh('/v1/bijeenkomsten', '/v1/begrippen')
  }
  const said = ({ body, word }: Point): string => {
    if (!word) return body
    if (word.kind === 'objection') return t('point-objection', { term: word.term })
    return t('point-word', { word: word.word, term: word.term, other: word.otherTerm ?? '' })
  }
  return (
    <section className="rd-meeting-agenda" aria-label={t('agenda')}>
      <h2 className="rd-head">
        {t('agenda')} <small>{t('agenda-hint')}</small>
      </h2>
      {agenda.length === 0 && <p className="rd-sec">{t('agenda-none')}</p>}
      <ol>
        {agenda.map((point, index) => (
          <li key={point.id}>
            <span className="rd-meeting-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <b>{said(point)}</b>
              <span className="rd-meta">
                {t('point-by', { name: point.putBy })}
                {point.word &&
                  (point.word.decision === null ? (
                    <>
                      {' · '}
                      <ScreenLink to="/werk/begrippen">{t('point-open')}</ScreenLink>
                    </>
                  ) : (
                    ` · ${t('point-decided', { decision: point.word.decision })}`
                  ))}
              </span>
            </div>
            <span className="rd-meeting-moves rd-no-print">
              {maySettleWords && point.word?.decision === null && (
                <Button onClick={() => onDialog({ form: 'decide', itemId: point.word?.itemId ?? '' })}>
                  {t('point-settle')}
                </Button>
              )}
              {mayChange && (
                <>
                  <PointMove
                    sign="↑"
                    label={t('point-earlier', { point: said(point) })}
                    off={index === 0}
                    onMove={() => change(point.id, 'earlier')}
                  />
                  <PointMove
                    sign="↓"
                    label={t('point-later', { point: said(point) })}
                    off={index === agenda.length - 1}
                    onMove={() => change(point.id, 'later')}
                  />
                </>
              )}
              {mayChange && (point.mine || runs) && (
                <PointMove
                  sign="×"
                  label={t('point-remove', { point: said(point) })}
                  off={false}
                  onMove={() => change(point.id, 'remove')}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      {mayChange && (
        <p className="rd-no-print">
          <Button shortcut="P" onClick={() => onDialog({ form: 'point' })}>
            {t('point-put')}
          </Button>
        </p>
      )}
    </section>
  )
}

type PointMoveProps = {
  readonly sign: string
  readonly label: string
  readonly off: boolean
  readonly onMove: () => Promise<void>
}

function PointMove({ sign, label, off, onMove }: PointMoveProps) {
  return (
    <button type="button" aria-label={label} disabled={off} onClick={() => void onMove()}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
