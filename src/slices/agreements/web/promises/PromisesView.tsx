import { useLayoutEffect, useRef, useState } from 'react'
import { countInWords } from '#platform/web/count-in-words.ts'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, TodayLayout } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type OwnPromise, type PromiseGroup, type PromiseList, promiseGroups } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { type Act, actKeys, acts, actsOf, asksOf } from './acts.ts'
import { PromiseRow } from './PromiseRow.tsx'
import { PromisesSide } from './PromisesSide.tsx'
import { usePromises } from './use-promises.ts'

export type PromisesViewProps = { readonly read: PromiseList }

/** Several answers in a row: one letter each, and the next one is selected. */
export function PromisesView({ read }: PromisesViewProps) {
  const t = useTexts(agreementTexts)
  const language = useLanguage()
  const promises = usePromises(read)
  const { shown, done } = promises
  const today = shown.today as PlainDate
  const open = shown.promises.filter(({ id }) => !done[id])
  const { selected, index, select, move } = useRowSelection(open.map(({ id }) => id))
  const [asked, setAsked] = useState<{ readonly id: string; readonly act: Act } | null>(null)
  const current = open[index]
  const newest = Object.keys(done).findLast((id) => done[id]?.undo)
  const asking = open.filter(({ group }) => group === 'answer' || group === 'how').length
  const people = new Set(shown.promises.map(({ forPersonId }) => forPersonId)).size

  const act = (promise: OwnPromise, one: Act): void => {
    // While something is asked, a letter belongs to the answer.
    if (!actsOf(promise).includes(one) || asked?.id === promise.id) return
    if (asksOf(one, promise) !== null) {
      select(promise.id)
      setAsked({ id: promise.id, act: one })
      return
    }
    const byButton = document.activeElement?.closest('.rd-action-row') != null
    void promises.send(promise, one)
    if (byButton) requestAnimationFrame(focusNext)
  }
  // Letters that follow each other quickly find what stands on the screen, not what stood there a moment ago.
  const live = useRef({ current, act, promises })
  useLayoutEffect(() => {
    live.current = { current, act, promises }
  })
  const keys: readonly ScreenKey[] = [
    moveKeys(t('down-up'), (step) => {
      setAsked(null)
      move(step)
    }),
    ...acts.map(
      (one): ScreenKey => ({
        press: actKeys[one],
        signs: [actKeys[one].toUpperCase()],
        label: t(`act-${one}`),
        strip: current !== undefined && actsOf(current).slice(0, 5).includes(one),
        act: () => live.current.current && live.current.act(live.current.current, one),
      }),
    ),
    ...(asked === null
      ? []
      : [
          {
            press: 'escape',
            signs: ['Esc'],
            label: t('not-now'),
            act: () => setAsked(null),
          } satisfies ScreenKey,
        ]),
    {
      press: 'z',
      signs: ['Z'],
      label: t('undo'),
      act: () => void live.current.promises.undo(),
      strip: false,
    },
    {
      press: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      signs: ['1', '–', '9'],
      label: t('go-to'),
      strip: false,
      act: (place) => {
        const row = open[place]
        if (row) select(row.id)
      },
    },
    { press: 'r', signs: ['R'], label: t('look-again'), act: () => void promises.lookAgain(), strip: false },
  ]
  return (
    <Screen title={t('promises')} keys={keys} saved={t('promises-still')}>
      <TodayLayout
        title={heading()}
        date={
          shown.promises.length === 0
            ? ''
            : `${t('promises-open', { count: shown.promises.length })}, ${t('promises-people', { count: people })}`
        }
        side={<PromisesSide list={shown} selected={current} />}
      >
        {shown.promises.length === 0 && (
          <div className="rd-message">
            <p className="rd-sec">{t('promises-none-why')}</p>
          </div>
        )}
        {promiseGroups
          .filter((group) => inGroup(group).length > 0)
          .map((group) => (
            <ActionGroup
              key={group}
              title={t(`promises-${group}`)}
              count={inGroup(group).filter(({ id }) => !done[id]).length}
              remark={t(`promises-${group}-remark`)}
            >
              {inGroup(group).map((promise) => (
                <PromiseRow
                  key={promise.id}
                  promise={promise}
                  today={today}
                  selected={promise.id === selected}
                  asked={asked?.id === promise.id ? asked.act : null}
                  done={done[promise.id]}
                  newest={promise.id === newest}
                  onSelect={() => select(promise.id)}
                  onAct={(one) => act(promise, one)}
                  onSettled={(one, stored) => {
                    // Who began another answer meanwhile goes on with that.
                    setAsked((now) => (now?.id === promise.id ? null : now))
                    promises.settle(promise, one, stored)
                  }}
                  onClose={() => setAsked(null)}
                  onUndo={() => void promises.undo(promise.id)}
                />
              ))}
            </ActionGroup>
          ))}
      </TodayLayout>
    </Screen>
  )

  function inGroup(group: PromiseGroup): readonly OwnPromise[] {
    return shown.promises.filter((one) => one.group === group)
  }

  function heading(): string {
    if (shown.promises.length === 0) return t('promises-none')
    if (asking === 0) return t('promises-nobody-waits')
    if (asking === 1) return t('promises-one')
    return t('promises-many', { number: asking < 12 ? countInWords(asking, language, true) : asking })
  }
}

/** Who answered with a button stands on the next one; who answered with a letter keeps the focus. */
function focusNext(): void {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('.rd-action-row.rd-is-current .rd-action-button')?.focus()
}
