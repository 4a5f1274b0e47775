import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, ActionRow, Button, Empty } from '#platform/web/ui/index.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import type { AgendaPoint, TeamAgenda } from '../contract.ts'
import { AgendaDone } from './AgendaDone.tsx'
import { PointDialog } from './PointDialog.tsx'
import { PointRow } from './PointRow.tsx'
import { chainTexts } from './texts.ts'
import { agendaRead, useAgenda } from './use-agenda.ts'
import { topicGroups, useTopics } from './use-topics.tsx'
import './chain.css'
import './agenda.css'

const chainPath = '/werk/ketenbeeld'

/** What does the team talk about this week? On the screen and on paper. */
export function TeamAgendaScreen() {
  const read = useRead<TeamAgenda>(agendaRead)
  return <ReadState read={read}>{(agenda) => <Agenda agenda={agenda} />}</ReadState>
}

type Asked = { readonly point?: AgendaPoint; readonly text?: string }

function Agenda({ agenda }: { readonly agenda: TeamAgenda }) {
  const t = useTexts(chainTexts)
  const language = useLanguage()
  const go = useGo()
  const work = useAgenda()
  const topics = useTopics(agenda)
  const [asked, setAsked] = useState<Asked | null>(null)
  const open = agenda.points.filter(({ state }) => state === 'open')
  const selection = useRowSelection([...open, ...topics].map(({ id }) => id))
  const point = open.find(({ id }) => id === selection.selected)
  const topic = topics.find(({ id }) => id === selection.selected)
  const mayAdd = agenda.team !== null
  const key = (press: string, sign: string, label: string, act: () => void, strip = true): ScreenKey => ({
    press,
    signs: [sign],
    label,
    act,
    strip,
  })
  const promised = point !== undefined && point.who !== ''
  const keys: ScreenKey[] = [
    ...(open.length + topics.length > 1 ? [moveKeys(t('key-list'), selection.move)] : []),
    ...(point
      ? [
          key('enter', '↵', t(promised ? 'agenda-tick' : 'agenda-agree'), () =>
            promised ? work.take(point, 'tick') : setAsked({ point }),
          ),
          key('w', 'W', t('agenda-agree'), () => setAsked({ point }), promised),
          key('d', 'D', t('agenda-tick'), () => work.take(point, 'tick'), !promised),
          key('x', 'X', t('agenda-drop'), () => work.take(point, 'drop')),
        ]
      : []),
    ...(topic && mayAdd ? [key('enter', '↵', t('agenda-take'), () => setAsked({ text: topic.text }))] : []),
    ...(mayAdd ? [key('n', 'N', t('agenda-new'), () => setAsked({}))] : []),
    key('p', 'P', t('key-print'), () => window.print()),
    key('z', 'Z', t('agenda-undo'), work.undo, false),
    key('escape', 'Esc', t('agenda-back'), () => go(chainPath)),
  ]
  const count = open.length + topics.length
  const pick = (id: string) => ({ selected: id === selection.selected, onSelect: () => selection.select(id) })
  const day = (date: PlainDate): string => dateInWords(date, 'long', language)
  const monday = agenda.monday as PlainDate
  return (
    <Screen title={t('agenda')} keys={asked ? [] : keys}>
      <div className="rd-page rd-team-agenda">
        <header className="rd-chain-head">
          <h1>
            {count === 0
              ? t('agenda-none')
              : t('agenda-some', { count, many: countInWords(count, language, true) })}
          </h1>
          <span className="rd-meta">
            {[
              ...(agenda.team === null ? [] : [agenda.team]),
              t('agenda-week', { from: day(monday), until: day(addDays(monday, 4)) }),
            ].join(' · ')}
          </span>
          <span className="rd-team-agenda-tools rd-no-print">
            <ScreenLink to={chainPath}>{t('agenda-back')}</ScreenLink>
            {mayAdd && (
              <Button shortcut="N" onClick={() => setAsked({})}>
                {t('agenda-new')}
              </Button>
            )}
          </span>
        </header>
        <div className="rd-team-agenda-columns">
          <div>
            {count === 0 && <Empty title={t('agenda-empty')} why={t('agenda-empty-why')} />}
            {open.length > 0 && (
              <ActionGroup title={t('agenda-own')} count={open.length} remark={t('agenda-own-why')}>
                {open.map((one) => (
                  <PointRow
                    key={one.id}
                    point={one}
                    {...pick(one.id)}
                    work={work}
                    onAgree={() => setAsked({ point: one })}
                  />
                ))}
              </ActionGroup>
            )}
            {topicGroups.map((group) => {
              const members = topics.filter((one) => one.group === group)
              return (
                members.length > 0 && (
                  <ActionGroup
                    key={group}
                    title={t(`agenda-${group}`)}
                    count={members.length}
                    remark={t(`agenda-${group}-why`)}
                  >
                    {members.map((one) => (
                      <ActionRow
                        key={one.id}
                        {...pick(one.id)}
                        state={one.state}
                        title={one.title}
                        line={one.line}
                        {...(mayAdd && {
                          action: {
                            label: t('agenda-take'),
                            onAct: () => setAsked({ text: one.text }),
                            ...(one.id === selection.selected && { keys: '↵' }),
                          },
                        })}
                      />
                    ))}
                  </ActionGroup>
                )
              )
            })}
          </div>
          <AgendaDone
            points={agenda.points.filter(({ state }) => state === 'done')}
            onBack={(one) => work.take(one, 'reopen')}
          />
        </div>
      </div>
      {asked && <PointDialog {...asked} onClose={() => setAsked(null)} />}
    </Screen>
  )
}
