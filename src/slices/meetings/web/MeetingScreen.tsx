import { useRef, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import type { MeetingView } from '../contract.ts'
import { AgendaPoints } from './AgendaPoints.tsx'
import { Attendance, type AttendanceKeys } from './Attendance.tsx'
import { MeetingDialogs, type OpenDialog } from './MeetingDialogs.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { Participants } from './Participants.tsx'
import { TakePart } from './TakePart.tsx'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'
import { useTakePart } from './use-take-part.ts'
import './meetings.css'

export type MeetingScreenProps = { readonly id: string }

/** One meeting: what, when, who comes, what is on the agenda; and who was there. */
export function MeetingScreen({ id }: MeetingScreenProps) {
  const read = useRead<MeetingView>(`/v1/bijeenkomsten/${id}`)
  return <ReadState read={read}>{(meeting) => <MeetingDetail meeting={meeting} />}</ReadState>
}

function MeetingDetail({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const [dialog, setDialog] = useState<OpenDialog>()
  const taking = useTakePart(meeting)
  const attendance = useRef<AttendanceKeys>(null)
  const { kind, title, about, organisers, runs, dates, mine } = meeting
  const begun = dates.filter(({ phase, cancelled }) => !cancelled && phase !== 'ahead')
  const mayPut = kind === 'theme' && taking.isAhead && (mine !== 'none' || runs)
  const keeps = runs && begun.length > 0
  const keys = [
    ...(taking.signUp ? [one('a', t('sign-up-key'), taking.signUp)] : []),
    ...(taking.signOff ? [one('x', t('sign-off-key'), taking.signOff)] : []),
    ...(mayPut ? [one('p', t('point-key'), () => setDialog({ form: 'point' }))] : []),
    ...(keeps
      ? [
          {
            press: ['j', 'k'],
            signs: ['J', 'K'],
            label: t('down-up'),
            act: (index: number) => attendance.current?.move(index === 0 ? 1 : -1),
          },
          {
            press: ['1', '2', '3'],
            signs: ['1', '2', '3'],
            label: t('attendance-keys'),
            act: (index: number) => attendance.current?.mark(index),
          },
          one('i', t('all-key'), () => attendance.current?.all()),
          one('s', t('save-key'), () => attendance.current?.save()),
        ]
      : []),
  ]
  return (
    <Screen title={title} keys={dialog ? [] : keys}>
      <div className="rd-page rd-meeting">
        <div className="rd-meeting-main">
          <div className="rd-meeting-head">
            <ScreenLink className="rd-meta rd-no-print" to="/werk/bijeenkomsten">
              ← {t('back')}
            </ScreenLink>
            <h1>{title}</h1>
            <span className="rd-meta">
              {organisers.length === 0
                ? words.kind(kind)
                : t('organised', { kind: words.kind(kind), organisers: organisers.join(', ') })}
            </span>
          </div>
          {about !== '' && <p className="rd-meeting-about">{about}</p>}
          <TakePart meeting={meeting} taking={taking} />
          {keeps && <Attendance ref={attendance} meeting={meeting} dates={begun} />}
          <MeetingFacts meeting={meeting} onDialog={setDialog} />
          {kind === 'theme' && <AgendaPoints meeting={meeting} mayChange={mayPut} onDialog={setDialog} />}
        </div>
        <Participants meeting={meeting} />
      </div>
      {dialog && <MeetingDialogs open={dialog} meeting={meeting} onClose={() => setDialog(undefined)} />}
    </Screen>
  )
}

function one(press: string, label: string, act: () => void) {
  return { press, signs: [press.toUpperCase()], label, act }
}
