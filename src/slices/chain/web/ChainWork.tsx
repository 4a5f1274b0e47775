import { useState } from 'react'
import { ScreenLink, useAddressParameter, useGo } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Chip } from '#platform/web/ui/index.ts'
import type { ChainView, LinkOut, WorkerOut } from '../contract.ts'
import { periods } from '../rules/period.ts'
import { ChainLine } from './ChainLine.tsx'
import { ChainTables } from './ChainTables.tsx'
import { DecisionList, targetOf } from './DecisionList.tsx'
import { KeptList } from './KeptList.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { RoomList } from './RoomList.tsx'
import { chainTexts } from './texts.ts'
import { agendaPath, useAgenda } from './use-agenda.ts'
import { useChainWords } from './use-chain-words.ts'
import { WorkerDialog } from './WorkerDialog.tsx'

const transfersPath = '/werk/overdracht'

type Opened =
  | { readonly kind: 'worker'; readonly worker: WorkerOut }
  | { readonly kind: 'link'; readonly link: LinkOut }

/** The ribbon over three lists, walked as one; or all of it as tables. */
export function ChainWork({ view }: { readonly view: ChainView }) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  const go = useGo()
  const agenda = useAgenda()
  const table = useAddressParameter('als') === 'tabel'
  const [opened, setOpened] = useState<Opened | null>(null)
  const rows = [
    ...view.workers.map((worker) => ({
      id: `worker-${worker.id}`,
      text: `${worker.name}: ${words.points(worker)}`,
      open: () => setOpened({ kind: 'worker', worker }),
    })),
    ...view.links.map((link) => ({
      id: `link-${link.id ?? 'own'}`,
      text: `${words.link(link)}: ${words.kept(link)}`,
      open: () => setOpened({ kind: 'link', link }),
    })),
    ...view.decisions.map((decision, index) => {
      const target = targetOf(decision)
      const text = `${words.what(decision)}: ${words.person(decision)}`
      return { id: `decision-${index}`, text, open: target === undefined ? undefined : () => go(target) }
    }),
  ]
  const selection = useRowSelection(rows.map(({ id }) => id))
  const current = rows[selection.index]
  const address = (period: string, as: boolean): string =>
    `/werk/ketenbeeld?periode=${period}${as ? '&als=tabel' : ''}`
  const keys = [
    ...(table ? [] : [moveKeys(t('key-list'), selection.move)]),
    ...(!table && current?.open
      ? [{ press: 'enter', signs: ['↵'], label: t('key-open'), act: current.open }]
      : []),
    { press: 'v', signs: ['V'], label: t('redistribute'), act: () => go(transfersPath) },
    ...(!table && current
      ? [{ press: 'g', signs: ['G'], label: t('key-agenda'), act: () => agenda.put(current.text) }]
      : []),
    {
      press: 't',
      signs: ['T'],
      label: t(table ? 'key-picture' : 'key-table'),
      act: () => go(address(view.period, !table)),
    },
    { press: 'p', signs: ['P'], label: t('key-print'), act: () => window.print() },
    { press: 'z', signs: ['Z'], label: t('agenda-undo'), act: agenda.undo, strip: false },
  ]
  const pick = (id: string) => ({ selected: id === selection.selected, onSelect: () => selection.select(id) })
  const close = (): void => setOpened(null)
  return (
    <Screen
      title={t('title')}
      keys={opened ? [] : keys}
      saved={<span className="rd-chain-points">{t('points')}</span>}
    >
      <div className="rd-page rd-chain-page">
        <div className="rd-chain-head">
          <h1>{t('heading')}</h1>
          <span className="rd-meta">{t('scope', { count: view.cases })}</span>
          <ScreenLink to={agendaPath} className="rd-no-print">
            {t('agenda')}
          </ScreenLink>
          <fieldset className="rd-chain-periods rd-no-print">
            <legend className="rd-hidden">{t('period-label')}</legend>
            {periods.map((period) => (
              <Chip key={period} pressed={period === view.period} onToggle={() => go(address(period, table))}>
                {t(`period-${period}`)}
              </Chip>
            ))}
          </fieldset>
        </div>
        {table ? (
          <ChainTables view={view} />
        ) : (
          <>
            <ChainLine parts={view.parts} total={view.total} least={view.least} />
            <div className="rd-chain-three">
              <RoomList
                workers={view.workers}
                pick={pick}
                onOpen={(worker) => setOpened({ kind: 'worker', worker })}
              >
                <Button shortcut="V" onClick={() => go(transfersPath)}>
                  {t('redistribute')}
                </Button>
              </RoomList>
              <KeptList links={view.links} pick={pick} onOpen={(link) => setOpened({ kind: 'link', link })} />
              <DecisionList decisions={view.decisions} pick={pick} onOpen={go} />
            </div>
          </>
        )}
        <p className="rd-meta rd-chain-how">{t('how-counted')}</p>
      </div>
      {opened?.kind === 'worker' && <WorkerDialog worker={opened.worker} onClose={close} />}
      {opened?.kind === 'link' && <LinkDialog link={opened.link} onClose={close} />}
    </Screen>
  )
}
