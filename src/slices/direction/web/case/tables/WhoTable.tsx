import { useSession, useTexts } from '#platform/web/session/session.ts'
import { DataTable, type EcomapNode, StateWord } from '#platform/web/ui/index.ts'
import { useAgreementWords } from '#slices/agreements/web'
import { useCaseWords } from '#slices/cases/web'
import type { CaseView } from '../../../contract.ts'
import { directionTexts } from '../../texts.ts'
import { ecomapOf, isTelling } from '../ecomap-of-case.ts'
import type { CaseState } from '../use-case-state.ts'

export type WhoTableProps = { readonly file: CaseView; readonly state: CaseState }

/** Who stands around the resident: the ecomap as a table. */
export function WhoTable({ file, state }: WhoTableProps) {
  const t = useTexts(directionTexts)
  const { id: myId } = useSession()
  const words = useAgreementWords()
  const caseWords = useCaseWords()
  const { center, nodes, ties } = ecomapOf(file, myId, {
    that: t('that'),
    me: (name) => t('eco-jij', { name }),
    relation: caseWords.relation,
    mark: (mark) => words.marks[mark],
  })
  const nameOf = (id: string): string => (id === center.id ? center.name : (find(id)?.name ?? ''))
  const find = (id: string) => nodes.find((node) => node.id === id)
  const isFamily = (id: string): boolean => id === center.id || find(id)?.kind === 'household'
  const rows = [...nodes].sort(byKind).map((node) => {
    const own = ties.filter(
      ({ from, to }) => (from === node.id || to === node.id) && isFamily(from === node.id ? to : from),
    )
    const state = node.kind === 'household' ? undefined : own.find((tie) => tie.state)?.state
    const strength = own[0]?.strength ?? 'normal'
    const family = node.kind === 'household' || node.kind === 'network'
    const member = file.members.find(({ id }) => id === node.id)
    const relation = member && relationTo(file, member.id)
    return {
      ...node,
      what:
        node.detail ??
        (relation
          ? caseWords.relation(relation)
          : node.kind === 'director'
            ? caseWords.role('director')
            : ''),
      with: own.map(({ from, to }) => nameOf(from === node.id ? to : from).replace(/, \d+$/, '')).join(', '),
      state,
      tie: node.kind === 'that' ? t('that-only') : family ? tieWord(strength) : '–',
    }
  })
  function tieWord(strength: 'strong' | 'normal' | 'strained'): string {
    return strength === 'normal' ? t('tie-normal') : caseWords.strength(strength)
  }
  return (
    <DataTable
      caption={
        <>
          {t('table-who', { name: center.name })}{' '}
          <small>{t('table-who-count', { count: rows.length })}</small>
        </>
      }
      rows={rows}
      rowId={({ id }) => id}
      selectedId={state.personId ?? state.selected?.promiser.id}
      onSelect={state.selectPerson}
      columns={[
        { id: 'name', label: t('col-name'), cell: ({ name }) => name, sortBy: ({ name }) => name },
        { id: 'what', label: t('col-what'), cell: ({ what }) => what, sortBy: ({ what }) => what },
        { id: 'with', label: t('col-with'), cell: (row) => row.with, sortBy: (row) => row.with },
        {
          id: 'tie',
          label: t('col-tie'),
          cell: ({ tie, state: mark }) => (mark ? <StateWord state={mark.mark} word={mark.label} /> : tie),
          sortBy: ({ tie, state: mark }) => mark?.label ?? tie,
        },
      ]}
    />
  )
}

const kinds: readonly EcomapNode['kind'][] = ['household', 'network', 'director', 'professional', 'that']

function byKind(a: EcomapNode, b: EcomapNode): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
}

/** What a member is to the central person. */
function relationTo(file: CaseView, id: string) {
  const { centralPersonId } = file
  const relations = file.relations.filter(isTelling)
  const direct = relations.find(({ fromId, toId }) => fromId === id && toId === centralPersonId)
  if (direct) return direct.kind
  const back = relations.find(({ fromId, toId }) => fromId === centralPersonId && toId === id)
  if (back?.kind === 'parent') return 'child' as const
  return back?.kind === 'child' ? ('parent' as const) : back?.kind
}
