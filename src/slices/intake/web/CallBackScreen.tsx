import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { ActionGroup, Empty, FormErrors } from '#platform/web/ui/index.ts'
import type { AnswerCallBackInput, CallBack, CallBackList } from '../contract.ts'
import { CallBackRow } from './CallBackRow.tsx'
import { type Asking, CallDoneDialog } from './CallDoneDialog.tsx'
import { intakeTexts } from './texts.ts'
import { useRowDialog } from './use-row-dialog.ts'
import './front-door.css'

export const callBackPath = '/v1/terugbelverzoeken'

/** Minutes before the norm ends from which a call comes first. */
const soon = 120

/** Terugbellen: who was promised a call, least time left first. */
export function CallBackScreen() {
  const read = useRead<CallBackList>(callBackPath)
  return <ReadState read={read}>{(list) => <Calls list={list} />}</ReadState>
}

function Calls({ list: { callBacks, norm } }: { readonly list: CallBackList }) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const { asking, ask, close, inDialog, onScreen, busy, act } = useRowDialog<Asking>(() => 'call-remark')
  const groups = groupsOf(callBacks)
  const rows = groups.flatMap(([, members]) => members)
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const current = rows.find(({ id }) => id === selected)

  const answer = (callBack: CallBack, body: AnswerCallBackInput, from?: Asking): void =>
    act(
      callBack.id,
      async () => {
        try {
          await post(`${callBackPath}/${callBack.id}/antwoorden`, body, { ifMatch: callBack.version })
        } finally {
          // Also after a refusal: a colleague may have called already.
          await refresh(callBackPath)
        }
        showToast({ message: t(`call-${body.outcome}-toast`, { name: callBack.name }) })
      },
      from,
    )
  const missed = (callBack: CallBack): void => answer(callBack, { outcome: 'not-reached' })
  const count = callBacks.length
  const heading =
    count === 0 ? t('calls-title') : t('calls-waiting', { count, many: countInWords(count, language, true) })
  const keys = [
    moveKeys(t('down-up'), move),
    {
      press: 'enter',
      signs: ['↵'],
      label: t('call-done'),
      act: () => current && ask({ callBack: current, outcome: 'done' }),
    },
    { press: 'n', signs: ['N'], label: t('call-not-reached'), act: () => current && missed(current) },
    {
      press: 'd',
      signs: ['D'],
      label: t('call-handed-on'),
      act: () => current && ask({ callBack: current, outcome: 'handed-on' }),
    },
  ]
  return (
    <Screen title={t('calls-title')} {...(count > 0 && { keys })}>
      <div className="rd-page rd-calls">
        <div className="rd-today-head">
          <h1>{heading}</h1>
          <span className="rd-meta">{t('calls-norm', { hours: norm.workingHours })}</span>
        </div>
        <FormErrors
          title={onScreen.title}
          errors={onScreen.faults}
          attempt={onScreen.attempt}
          headingLevel={2}
        />
        {count === 0 && (
          <Empty
            title={t('calls-empty')}
            why={t('calls-empty-why')}
            action={
              <ScreenLink to="/werk/bellen" className="ams-button ams-button--secondary">
                {t('title')}
              </ScreenLink>
            }
          />
        )}
        {groups.map(([name, members]) => (
          <ActionGroup
            key={name}
            title={t(`calls-${name}`)}
            count={members.length}
            remark={t(`calls-${name}-why`)}
          >
            {members.map((callBack) => (
              <CallBackRow
                key={callBack.id}
                callBack={callBack}
                selected={callBack.id === selected}
                onSelect={() => select(callBack.id)}
                onDone={() => ask({ callBack, outcome: 'done' })}
                onMissed={() => missed(callBack)}
                onHandOn={() => ask({ callBack, outcome: 'handed-on' })}
              />
            ))}
          </ActionGroup>
        ))}
      </div>
      {asking && (
        <CallDoneDialog
          key={asking.callBack.id}
          asking={asking}
          problem={inDialog}
          busy={busy(asking.callBack.id)}
          onAnswer={(body) => answer(asking.callBack, body, asking)}
          onClose={close}
        />
      )}
    </Screen>
  )
}

function groupsOf(callBacks: readonly CallBack[]) {
  const groups = [
    ['late', callBacks.filter(({ minutesLeft }) => minutesLeft < 0)],
    ['soon', callBacks.filter(({ minutesLeft }) => minutesLeft >= 0 && minutesLeft <= soon)],
    ['later', callBacks.filter(({ minutesLeft }) => minutesLeft > soon)],
  ] as const
  return groups.filter(([, members]) => members.length > 0)
}
