import { type ReactNode, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink, useAddressParameter, useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { Button } from '#platform/web/ui/index.ts'
import { SafetyFrame } from '#slices/safety/web'
import type { CaseRoute } from '../contract.ts'
import { isLeftOut } from '../rules/step.ts'
import { AdoptDialog } from './AdoptDialog.tsx'
import { commandKeys } from './command-keys.ts'
import { FindingList } from './FindingList.tsx'
import { casePath, caseRoutePath, routeOf } from './paths.ts'
import { RouteLanes } from './RouteLanes.tsx'
import { RouteTables } from './RouteTables.tsx'
import { SkipDialog } from './SkipDialog.tsx'
import { StepDialog } from './StepDialog.tsx'
import { StepItem } from './StepItem.tsx'
import { useRoute } from './use-route.ts'
import { useRouteWords } from './use-words.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'
import './routes.css'

export type CaseRouteScreenProps = {
  readonly id: string
  /** What else can be done about a step that is open, for who steers. */
  readonly beside: (stepId: string) => ReactNode
}

/** Whose turn is it, and is there a gap? The route of one household. */
export function CaseRouteScreen({ id, beside }: CaseRouteScreenProps) {
  const read = useRead<CaseRoute>(routeOf(id))
  return (
    <ReadState read={read}>
      {(route) =>
        // Who only knows that there is a case does not read what is dangerous in it.
        route.opens ? (
          <SafetyFrame caseId={id}>
            <RouteView route={route} beside={beside} />
          </SafetyFrame>
        ) : (
          <RouteView route={route} beside={beside} />
        )
      }
    </ReadState>
  )
}

type Dialog = 'adopt' | 'new' | 'change' | 'skip' | 'withdraw'

function RouteView({ route, beside }: Pick<CaseRouteScreenProps, 'beside'> & { readonly route: CaseRoute }) {
  const words = useRouteWords()
  const { t } = words
  const go = useGo()
  const table = useAddressParameter('als') === 'tabel'
  const rows = useRowSelection(
    route.steps.map(({ id }) => id),
    route.steps.find(({ state }) => state === 'running' || state === 'planned')?.id,
  )
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const work = useRoute(route, setDialog)
  const step = route.steps.find(({ id }) => id === rows.selected)
  const steers = route.steers && !route.closed
  const open = step && (step.state === 'planned' || step.state === 'running')
  const close = (): void => setDialog(null)
  const key = (press: string, label: string, act: () => void, strip = true): ScreenKey => ({
    press,
    signs: [press === 'escape' ? 'Esc' : press.toUpperCase()],
    label,
    act,
    strip,
  })
  const keys: ScreenKey[] = [
    ...(route.steps.length > 1 ? [moveKeys(t('walk'), rows.move)] : []),
    ...(step?.commands ?? []).map((command) =>
      key(commandKeys[command].toLowerCase(), t(`do-${command}`), () => step && work.take(step, command)),
    ),
    ...(steers && open ? [key('w', t('change'), () => setDialog('change'))] : []),
    ...(steers && step && route.steps.length > 1
      ? [
          {
            press: ['alt+arrowup', 'alt+arrowdown'],
            signs: ['Alt ↑', '↓'],
            label: t('move'),
            act: (index: number) => work.move(step, index === 0 ? -1 : 1),
          },
        ]
      : []),
    ...(steers
      ? [key('n', t('new-step'), () => setDialog('new')), key('o', t('adopt'), () => setDialog('adopt'))]
      : []),
    ...(route.steps.length > 0
      ? [
          key('e', t(table ? 'as-picture' : 'as-table'), () => go(caseRoutePath(route.caseId, !table))),
          key('p', t('print'), () => window.print(), false),
          key('z', t('undo'), work.undo, false),
        ]
      : []),
    ...(route.opens ? [key('escape', t('back'), () => go(casePath(route.caseId)))] : []),
  ]
  return (
    <Screen title={t('title', { name: route.household })} keys={dialog ? [] : keys}>
      <div className="rd-page rd-route">
        <header className="rd-case-head">
          <div>
            <div className="rd-case-title">
              <h1>{headingOf(route, words)}</h1>
              {route.opens && <ScreenLink to={casePath(route.caseId)}>{t('to-case')}</ScreenLink>}
            </div>
            {steers && (
              <div className="rd-row rd-no-print">
                <Button
                  variant={route.steps.length === 0 ? 'primary' : 'secondary'}
                  shortcut="O"
                  onClick={() => setDialog('adopt')}
                >
                  {t('adopt')}
                </Button>
                <Button shortcut="N" onClick={() => setDialog('new')}>
                  {t('new-step')}
                </Button>
              </div>
            )}
          </div>
        </header>
        {route.steps.length === 0 ? (
          <p className="rd-sec rd-route-empty">
            {t('empty-why')} {!steers && t('empty-other')}
          </p>
        ) : table ? (
          <RouteTables route={route} selected={rows.selected} onSelect={rows.select} />
        ) : (
          <>
            <RouteLanes route={route} selected={rows.selected} onSelect={rows.select} />
            <div className="rd-route-columns">
              <section aria-label={t('steps')}>
                <h2 className="rd-head">
                  {t('steps')} <small>{t('steps-free')}</small>
                </h2>
                <ol>
                  {route.steps.map((one) => (
                    <StepItem
                      key={one.id}
                      route={route}
                      step={one}
                      work={work}
                      selected={one.id === rows.selected}
                      onSelect={() => rows.select(one.id)}
                      onChange={() => setDialog('change')}
                      beside={steers && beside(one.id)}
                    />
                  ))}
                </ol>
              </section>
              {!route.closed && (
                <FindingList
                  route={route}
                  {...(steers && {
                    onAct: ({ kind }, { id, commands }) => {
                      rows.select(id)
                      setDialog(kind === 'twice' && commands.includes('skip') ? 'skip' : 'change')
                    },
                  })}
                />
              )}
            </div>
          </>
        )}
      </div>
      {dialog === 'adopt' && <AdoptDialog route={route} onClose={close} />}
      {dialog === 'new' && <StepDialog route={route} onClose={close} />}
      {dialog === 'change' && step && <StepDialog key={step.id} route={route} step={step} onClose={close} />}
      {dialog === 'withdraw' && step && <WithdrawDialog step={step} work={work} onClose={close} />}
      {dialog === 'skip' && step && <SkipDialog step={step} work={work} onClose={close} />}
    </Screen>
  )
}

/** The answer is the heading: what stands out, else how far the route is. */
function headingOf(route: CaseRoute, { t, found }: ReturnType<typeof useRouteWords>): string {
  const { household: name, steps } = route
  const here = steps.filter(({ state }) => !isLeftOut(state))
  if (steps.length === 0) return t('heading-none', { name })
  const what = found(route, true)
  if (what !== '') return t('heading-found', { found: what, name })
  const at = here.findIndex(({ state }) => state === 'running')
  const next = here.findIndex(({ state }) => state === 'planned')
  if (at < 0 && next < 0) return t('heading-done', { name })
  return t(at < 0 ? 'heading-waits' : 'heading-runs', {
    name,
    place: (at < 0 ? next : at) + 1,
    count: here.length,
  })
}
