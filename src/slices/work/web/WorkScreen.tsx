import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useSession } from '#platform/web/session/session.ts'
import { ActionGroup, Chip, NoResult } from '#platform/web/ui/index.ts'
import type { Offers } from '../contract.ts'
import { FigureList } from './FigureList.tsx'
import { OfferRow } from './OfferRow.tsx'
import { OutflowDialog } from './OutflowDialog.tsx'
import { placesPath } from './paths.ts'
import { StepDialog } from './StepDialog.tsx'
import { useWorkWords } from './use-words.ts'
import './work.css'

const groups = ['talk', 'silent', 'late', 'going', 'started'] as const
/** Roles that guide people; the others read the figures only. */
const guiding = ['director', 'professional']

/** Werk en leren: who was offered something, followed to the start; what is silent stands first. */
export function WorkScreen() {
  const { role } = useSession()
  const read = useRead<Offers>(guiding.includes(role) ? '/v1/werkaanbod' : undefined)
  if (!guiding.includes(role)) return <FiguresOnly />
  return <ReadState read={read}>{(view) => <Work {...view} />}</ReadState>
}

function FiguresOnly() {
  const { t } = useWorkWords()
  return (
    <Screen title={t('work')}>
      <div className="rd-page rd-work-figures-page">
        <h1>{t('work')}</h1>
        <FigureList />
        <p>
          <ScreenLink to={placesPath}>{t('show-places')}</ScreenLink>
        </p>
      </div>
    </Screen>
  )
}

function Work({ offers }: Offers) {
  const { t, language } = useWorkWords()
  const { role } = useSession()
  const [young, setYoung] = useState(false)
  const [acting, setActing] = useState<{ readonly id: string; readonly on: 'step' | 'outflow' } | null>(null)
  const shown = young ? offers.filter((one) => one.young) : offers
  const grouped = Map.groupBy(shown, ({ standing }) => standing ?? 'started')
  const rows = groups.flatMap((name) => grouped.get(name) ?? [])
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const current = rows.find(({ id }) => id === selected)
  const asking = rows.filter(({ standing }) => standing !== null && standing !== 'going').length
  const about = offers.find(({ id }) => id === acting?.id)
  const key = (press: string, sign: string, label: string, act: () => void) => ({
    press,
    signs: [sign],
    label,
    act,
  })
  const keys = [
    moveKeys(t('down-up'), move),
    ...(current && current.steps.length > 0
      ? [key('enter', '↵', t('next'), () => setActing({ id: current.id, on: 'step' }))]
      : []),
    ...(current?.startedOn && current.mayMoney
      ? [key('u', 'U', t('outflow-do'), () => setActing({ id: current.id, on: 'outflow' }))]
      : []),
    key('y', 'Y', t(young ? 'everybody' : 'only-young'), () => setYoung(!young)),
  ]
  const close = (): void => setActing(null)
  return (
    <Screen title={t('work')} keys={acting ? [] : keys}>
      <div className="rd-page rd-work">
        <div>
          <div className="rd-work-head">
            <h1>
              {asking === 0
                ? t('heading-none')
                : t('heading-some', { count: asking, many: countInWords(asking, language, true) })}
            </h1>
            <span className="rd-meta">{t('work-remark')}</span>
            <Chip pressed={young} onToggle={setYoung}>
              {t('only-young')}
            </Chip>
          </div>
          {rows.length === 0 && <NoResult title={t('work-none')} why={t('work-none-why')} />}
          {groups.map((name) => {
            const members = grouped.get(name) ?? []
            return (
              members.length > 0 && (
                <ActionGroup
                  key={name}
                  title={t(`group-${name}`)}
                  count={members.length}
                  remark={t(`group-${name}-why`)}
                >
                  {members.map((one) => (
                    <OfferRow
                      key={one.id}
                      offer={one}
                      selected={one.id === selected}
                      onSelect={() => select(one.id)}
                      onStep={() => setActing({ id: one.id, on: 'step' })}
                      onOutflow={() => setActing({ id: one.id, on: 'outflow' })}
                    />
                  ))}
                </ActionGroup>
              )
            )
          })}
        </div>
        <aside className="rd-work-aside" aria-label={t('figures')}>
          {role === 'director' && <FigureList />}
          <p>
            <ScreenLink to={placesPath}>{t('show-places')}</ScreenLink>
          </p>
        </aside>
      </div>
      {about && acting?.on === 'step' && <StepDialog offer={about} onClose={close} />}
      {about && acting?.on === 'outflow' && <OutflowDialog offer={about} onClose={close} />}
    </Screen>
  )
}
