import { useState } from 'react'
import { get, post } from '#platform/web/api/request.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { lockNow } from '#platform/web/session/use-idle-lock.ts'
import { Button, Checkbox, FormErrors } from '#platform/web/ui/index.ts'
import type { RelationKind } from '#slices/people/contract'
import { draftHours, type KitchenTable } from '../contract.ts'
import { agreementOnTable, goalOnTable } from '../rules/on-the-table.ts'
import { keepPage, turnedPath } from './offline.ts'
import { kitchenTexts } from './texts.ts'
import { canKeep, keep } from './vault.ts'

/** What this screen needs of the case. */
export interface TableCase {
  readonly id: string
  readonly household: { readonly name: string }
  readonly centralPersonId: string
  readonly closedOn: string | null
  readonly today: string
  readonly members: readonly {
    readonly id: string
    readonly givenNames: string
    readonly age: number | null
  }[]
  readonly network: readonly { readonly id: string; readonly givenNames: string }[]
  readonly relations: readonly {
    readonly fromId: string
    readonly toId: string
    readonly kind: RelationKind
  }[]
  readonly goals: readonly {
    readonly id: string
    readonly personId: string | null
    readonly joint: boolean
    readonly state: 'open' | 'ended'
    readonly ownWords: string
  }[]
  readonly agreements: readonly {
    readonly goalId: string
    readonly forPersonId: string
    readonly joint: boolean
    readonly state: string
    readonly promiser: {
      readonly kind: 'resident' | 'network' | 'worker' | 'organisation'
      readonly id: string
    }
  }[]
}

type Seat = 'away' | 'sits' | 'shares'

/** Who sits at the table and what then lies on it; turning takes that along and locks the session. */
export function Prepare({ file }: { readonly file: TableCase }) {
  const t = useTexts(kitchenTexts)
  const { preferences } = useSession()
  const [seats, setSeats] = useState<Readonly<Record<string, Seat>>>(() =>
    Object.fromEntries(
      file.members.map(({ id }) => [id, id === file.centralPersonId ? 'shares' : 'away'] as const),
    ),
  )
  const problem = useProblem(() => 'kt-sitters')
  const { busy, submit } = useSubmit(problem)
  const sitters = file.members.flatMap(({ id }) => {
    const seat = seats[id] ?? 'away'
    return seat === 'away' ? [] : [{ personId: id, shares: seat === 'shares' }]
  })
  const goals = file.goals.filter((goal) => goalOnTable(goal, sitters))
  const ids: ReadonlySet<string> = new Set(goals.map(({ id }) => id))
  const agreements = file.agreements.filter(
    ({ promiser, state, ...one }) =>
      standing.includes(state) &&
      agreementOnTable({ ...one, promiserKind: promiser.kind, promiserId: promiser.id }, ids, sitters),
  )
  const seatOf = (id: string, seat: Seat): void => setSeats((before) => ({ ...before, [id]: seat }))
  const first = file.members.find(({ id }) => sitters[0]?.personId === id)
  const central = sitters.some(({ personId }) => personId === file.centralPersonId)
    ? file.members.find(({ id }) => id === file.centralPersonId)
    : first
  const able = canKeep()
  const ready = able && goals.length > 0 && central !== undefined
  const turn = (): void => {
    if (!ready) return
    submit(async () => {
      const { id } = await post<{ id: string }>(`/v1/casussen/${file.id}/keukentafels`, { sitters })
      const table = await get<KitchenTable>(`/v1/keukentafels/${id}`)
      await keep({ table, language: preferences.language, said: [] })
      await turnDevice()
    })
  }
  return (
    <Screen
      title={t('screen-title', { household: file.household.name })}
      keys={[{ press: 'd', signs: ['D'], label: t('key-turn'), act: turn }]}
    >
      <div className="rd-page rd-kitchen">
        <header className="rd-case-title">
          <h1>{t('prepare-heading', { household: file.household.name })}</h1>
          <ScreenLink to={`/werk/huishoudens/${file.id}`}>{t('to-case')}</ScreenLink>
        </header>
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
        <div className="rd-kitchen-columns">
          <fieldset id="kt-sitters">
            <legend>{t('who-sits')}</legend>
            <ul>
              {file.members.map(({ id, givenNames, age }) => (
                <li key={id} className="rd-kitchen-sitter">
                  <Checkbox
                    checked={seats[id] !== 'away'}
                    onChange={(event) => seatOf(id, event.target.checked ? 'sits' : 'away')}
                  >
                    {age === null ? givenNames : `${givenNames}, ${age}`}
                  </Checkbox>
                  {seats[id] !== 'away' && (
                    <Checkbox
                      checked={seats[id] === 'shares'}
                      onChange={(event) => seatOf(id, event.target.checked ? 'shares' : 'sits')}
                    >
                      {t('own-goals-too')}
                    </Checkbox>
                  )}
                </li>
              ))}
            </ul>
            <p className="rd-hint">{t('own-goals-hint')}</p>
          </fieldset>
          <section>
            <h2>{t('on-table')}</h2>
            <ul className="rd-kitchen-lies">
              <li>{t('on-table-goals', { count: goals.length })}</li>
              <li>{t('on-table-agreements', { count: agreements.length })}</li>
              <li>{t('on-table-network')}</li>
            </ul>
            <p className="rd-sec">{t('not-on-table')}</p>
            <p className="rd-sec">{t('device-hint', { hours: draftHours })}</p>
            {!able && <p role="alert">{t('cannot-keep')}</p>}
            {goals.length === 0 && <p role="alert">{t('no-goal')}</p>}
            <Button variant="primary" shortcut="D" disabled={!ready || busy} onClick={turn}>
              {t('turn', { name: central?.givenNames ?? '…' })}
            </Button>
            <p className="rd-hint">{t('turn-hint')}</p>
          </section>
        </div>
      </div>
    </Screen>
  )
}

const standing: readonly string[] = ['proposed', 'countered', 'accepted', 'at-risk']

/** Fetches the code of the turned screen, keeps the page, locks the session, and turns. */
export async function turnDevice(): Promise<void> {
  await import('./TurnedApp.tsx')
  await keepPage()
  await lockNow()
  location.assign(turnedPath)
}
