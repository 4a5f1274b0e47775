import { type ReactNode, useEffect, useRef, useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, NoResult } from '#platform/web/ui/index.ts'
import type { ReceivedReferral, ReceivedReferrals, ReferralCommand } from '../contract.ts'
import { CommandDialog } from './CommandDialog.tsx'
import { commandKeys } from './command-keys.ts'
import { mainFirst } from './main-first.ts'
import { ReceivedRow } from './ReceivedRow.tsx'
import { referralTexts } from './texts.ts'
import './referrals.css'

export type ReceivedScreenProps = {
  /** What else there is to know of a referral. */
  readonly beside: (referralId: string) => ReactNode
}

/** Verwijzingen: what the own organisation was asked, and the answer. */
export function ReceivedScreen({ beside }: ReceivedScreenProps) {
  const read = useRead<ReceivedReferrals>('/v1/verwijzingen')
  return (
    <ReadState read={read}>{({ referrals }) => <Received referrals={referrals} beside={beside} />}</ReadState>
  )
}

const toAnswer: readonly string[] = ['sent', 'seen', 'expired']
const running: readonly string[] = ['late-yes', 'accepted', 'contact']

function Received({ referrals, beside }: Pick<ReceivedReferrals, 'referrals'> & ReceivedScreenProps) {
  const t = useTexts(referralTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const groups = [
    ['answer', referrals.filter(({ standing }) => toAnswer.includes(standing))],
    ['running', referrals.filter(({ standing }) => running.includes(standing))],
    ['done', referrals.filter(({ standing }) => ![...toAnswer, ...running].includes(standing))],
  ] as const
  const rows = groups.flatMap(([, members]) => members)
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const [acting, setActing] = useState<{ readonly on: ReceivedReferral; readonly command: ReferralCommand }>()
  const current = rows.find(({ id }) => id === selected)
  const unseen = current?.commands.includes('see') ? current : undefined
  const [unseenId, unseenVersion] = [unseen?.id, unseen?.version]
  // The version that each has after it was seen, when the answer is there.
  const seen = useRef(new Map<string, Promise<number>>())
  useEffect(() => {
    if (unseenId === undefined || unseenVersion === undefined || seen.current.has(unseenId)) return
    // Who reads it, has seen it: the sender no longer wonders. Somebody who was just before is no problem.
    const answer = post<{ version: number }>(
      `/v1/verwijzingen/${unseenId}/antwoorden`,
      { command: 'see' },
      { ifMatch: unseenVersion },
    )
    seen.current.set(
      unseenId,
      answer.then(({ version }) => version).catch(() => unseenVersion),
    )
    answer.catch(() => undefined).finally(() => void refresh('/v1/verwijzingen'))
  }, [unseenId, unseenVersion, refresh])
  const [main, ...others] = mainFirst(current?.commands ?? [])
  const keys = [
    moveKeys(t('down-up'), move),
    ...(current && main
      ? [
          {
            press: 'enter',
            signs: ['↵'],
            label: t(`do-${main}`),
            act: () => setActing({ on: current, command: main }),
          },
        ]
      : []),
    ...others.flatMap((command) => {
      const press = commandKeys[command]
      if (!current || press === undefined) return []
      const act = () => setActing({ on: current, command })
      return [{ press, signs: [press.toUpperCase()], label: t(`do-${command}`), strip: false, act }]
    }),
  ]
  const waiting = groups[0][1].length
  return (
    <Screen title={t('referrals')} keys={acting ? [] : keys}>
      <div className="rd-page rd-received">
        <div className="rd-today-head">
          <h1>
            {waiting === 0
              ? t('received-none')
              : t('received-some', { count: waiting, many: countInWords(waiting, language, true) })}
          </h1>
          <span className="rd-meta">{t('received-remark')}</span>
        </div>
        {rows.length === 0 && <NoResult title={t('none')} why={t('none-why')} />}
        {groups
          .filter(([, members]) => members.length > 0)
          .map(([name, members]) => (
            <ActionGroup key={name} title={t(`group-${name}`)} count={members.length} remark="">
              {members.map((one) => (
                <ReceivedRow
                  key={one.id}
                  referral={one}
                  selected={one.id === selected}
                  beside={beside(one.id)}
                  onSelect={() => select(one.id)}
                  onCommand={(command) => setActing({ on: one, command })}
                />
              ))}
            </ActionGroup>
          ))}
      </div>
      {acting && (
        <CommandDialog
          referral={rows.find(({ id }) => id === acting.on.id) ?? acting.on}
          seen={() => seen.current.get(acting.on.id)}
          command={acting.command}
          side="receiver"
          onClose={() => setActing(undefined)}
        />
      )}
    </Screen>
  )
}
