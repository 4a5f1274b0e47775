import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, Empty, FormErrors, ShareBar } from '#platform/web/ui/index.ts'
import type { NeighbourhoodList } from '../contract.ts'
import { neighbourhoodPath } from './NeighbourhoodForm.tsx'
import { NeighbourhoodRow } from './NeighbourhoodRow.tsx'
import { type PlaceAct, PlaceDialog } from './PlaceDialog.tsx'
import { intakeTexts } from './texts.ts'
import { useRowDialog } from './use-row-dialog.ts'
import './front-door.css'

/** Who may give a question to somebody; the others answer what they got. */
const assigners: readonly string[] = ['front-desk', 'assessor', 'team-lead']
const answerers: readonly string[] = [...assigners, 'director', 'professional']

/** Buurtvragen: what was asked about streets and neighbourhoods, and how often where (A6). */
export function NeighbourhoodScreen() {
  const read = useRead<NeighbourhoodList>(neighbourhoodPath)
  return <ReadState read={read}>{(list) => <Questions list={list} />}</ReadState>
}

function Questions({ list: { open, answered, counts } }: { readonly list: NeighbourhoodList }) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const { role } = useSession()
  const refresh = useRefresh()
  const { asking, ask, close, inDialog, onScreen, busy, act } = useRowDialog<PlaceAct>(() => 'place-answer')
  const { selected, select, move } = useRowSelection(open.map(({ id }) => id))
  const current = open.find(({ id }) => id === selected)
  const send = (from: PlaceAct, body: object): void =>
    act(
      from.question.id,
      async () => {
        const { question, verb } = from
        const path = `${neighbourhoodPath}/${question.id}/${verb === 'assign' ? '_toewijzen' : '_beantwoorden'}`
        try {
          await post(path, body, { ifMatch: question.version })
        } finally {
          await refresh(neighbourhoodPath)
        }
      },
      from,
    )
  const mayAnswer = answerers.includes(role)
  const mayAssign = assigners.includes(role)
  const keys = [
    moveKeys(t('down-up'), move),
    ...(mayAnswer
      ? [
          {
            press: 'enter',
            signs: ['↵'],
            label: t('place-answer'),
            act: () => current && ask({ question: current, verb: 'answer' }),
          },
        ]
      : []),
    ...(mayAssign
      ? [
          {
            press: 'd',
            signs: ['D'],
            label: t('place-assign'),
            act: () => current && ask({ question: current, verb: 'assign' }),
          },
        ]
      : []),
  ]
  const heading =
    open.length === 0
      ? t('places-title')
      : t('places-waiting', { count: open.length, many: countInWords(open.length, language, true) })
  return (
    <Screen title={t('places-title')} {...(open.length > 0 && { keys })}>
      <div className="rd-page rd-places">
        <div className="rd-today-head">
          <h1>{heading}</h1>
        </div>
        <FormErrors
          title={onScreen.title}
          errors={onScreen.faults}
          attempt={onScreen.attempt}
          headingLevel={2}
        />
        <div className="rd-places-columns">
          <div>
            {open.length === 0 && <Empty title={t('places-empty')} why={t('places-empty-why')} />}
            {open.length > 0 && (
              <ActionGroup title={t('places-open')} count={open.length}>
                {open.map((question) => (
                  <NeighbourhoodRow
                    key={question.id}
                    question={question}
                    selected={question.id === selected}
                    onSelect={() => select(question.id)}
                    {...(mayAnswer && { onAnswer: () => ask({ question, verb: 'answer' }) })}
                    {...(mayAssign && { onAssign: () => ask({ question, verb: 'assign' }) })}
                  />
                ))}
              </ActionGroup>
            )}
            {answered.length > 0 && (
              <ActionGroup title={t('places-answered')} count={answered.length}>
                {answered.map((question) => (
                  <NeighbourhoodRow key={question.id} question={question} />
                ))}
              </ActionGroup>
            )}
          </div>
          <section aria-label={t('places-counts')}>
            <h2 className="rd-head rd-head-apart">
              {t('places-counts')} <small>{t('places-year')}</small>
            </h2>
            <Counts counts={counts} />
          </section>
        </div>
      </div>
      {asking && (
        <PlaceDialog
          key={asking.question.id}
          act={asking}
          problem={inDialog}
          busy={busy(asking.question.id)}
          onSend={(body) => send(asking, body)}
          onClose={close}
        />
      )}
    </Screen>
  )
}

function Counts({ counts }: Pick<NeighbourhoodList, 'counts'>) {
  const t = useTexts(intakeTexts)
  const most = Math.max(1, ...counts.map(({ year }) => year))
  return (
    <ul className="rd-place-counts">
      {counts.map(({ id, name, year, open }) => (
        <li key={id}>
          <span>{name}</span>
          <b>{year}</b>
          <ShareBar share={year / most} />
          <span className="rd-meta">
            {open === 0 ? t('places-none-open') : t('places-some-open', { count: open })}
          </span>
        </li>
      ))}
    </ul>
  )
}
