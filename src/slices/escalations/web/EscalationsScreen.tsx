import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, NoResult } from '#platform/web/ui/index.ts'
import type { Escalations } from '../contract.ts'
import { EscalationRow } from './EscalationRow.tsx'
import { groupNames, groupOf } from './groups.ts'
import { ManagerAside } from './ManagerAside.tsx'
import { OneDialog } from './OneDialog.tsx'
import { escalationTexts } from './texts.ts'
import './escalations.css'

/** Opschalingen: what waits for my decision, where my side is asked, and what I brought to the chain manager. */
export function EscalationsScreen() {
  const read = useRead<Escalations>('/v1/opschalingen')
  return <ReadState read={read}>{(list) => <Work {...list} />}</ReadState>
}

function Work({ escalations, managing }: Escalations) {
  const t = useTexts(escalationTexts)
  const language = useLanguage()
  const grouped = Map.groupBy(escalations, (one) => groupOf(one, managing))
  const rows = groupNames.flatMap((name) => grouped.get(name) ?? [])
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const [openId, setOpenId] = useState<string>()
  const [naming, setNaming] = useState(false)
  const open = rows.find(({ id }) => id === openId)
  const waiting = (['to-decide', 'to-tell', 'to-settle'] as const).reduce(
    (sum, name) => sum + (grouped.get(name)?.length ?? 0),
    0,
  )
  const keys = [
    moveKeys(t('down-up'), move),
    ...(selected === undefined
      ? []
      : [{ press: 'enter', signs: ['↵'], label: t('open'), act: () => setOpenId(selected) }]),
  ]
  return (
    <Screen title={t('title')} keys={open || naming ? [] : keys}>
      <div className="rd-page rd-escalations">
        <div>
          <div className="rd-today-head">
            <h1>
              {waiting === 0
                ? t('heading-none')
                : t('heading-some', { count: waiting, many: countInWords(waiting, language, true) })}
            </h1>
            <span className="rd-meta">{t('intro')}</span>
          </div>
          {rows.length === 0 && <NoResult title={t('none')} why={t('none-why')} />}
          {groupNames.map((name) => {
            const members = grouped.get(name) ?? []
            return (
              members.length > 0 && (
                <ActionGroup key={name} title={t(name)} count={members.length} remark={t(`${name}-why`)}>
                  {members.map((one) => (
                    <EscalationRow
                      key={one.id}
                      one={one}
                      group={name}
                      selected={one.id === selected}
                      onSelect={() => select(one.id)}
                      onOpen={() => setOpenId(one.id)}
                    />
                  ))}
                </ActionGroup>
              )
            )
          })}
        </div>
        <ManagerAside naming={naming} onNaming={setNaming} />
      </div>
      {open && <OneDialog about={open} managing={managing} onClose={() => setOpenId(undefined)} />}
    </Screen>
  )
}
