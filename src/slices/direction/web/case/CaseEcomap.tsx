import { useCallback, useMemo } from 'react'
import { ScreenLink, useAddressParameter } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Ecomap, Kbd } from '#platform/web/ui/index.ts'
import { useAgreementWords } from '#slices/agreements/web'
import { useCaseWords } from '#slices/cases/web'
import { FamilyPicture, TiePanel } from '#slices/network/web'
import type { CaseView } from '../../contract.ts'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { ecomapOf } from './ecomap-of-case.ts'
import { PersonLine } from './PersonLine.tsx'
import type { CaseState } from './use-case-state.ts'

export type CaseEcomapProps = { readonly file: CaseView; readonly state: CaseState }

export function CaseEcomap({ file, state }: CaseEcomapProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const { id: myId } = useSession()
  const words = useAgreementWords()
  const caseWords = useCaseWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words only change with the language
  const map = useMemo(
    () =>
      ecomapOf(file, myId, {
        that: t('that'),
        me: (name) => t('eco-jij', { name }),
        relation: caseWords.relation,
        mark: (mark) => words.marks[mark],
      }),
    [file, myId, language],
  )
  const more = useCallback((count: number) => t('eco-more', { count }), [t])
  const { personId, selected } = state
  const family = useAddressParameter('als') === 'familie'
  const to = (where: { readonly table?: boolean; readonly family?: boolean }): string =>
    casePath(file.id, { agreement: selected?.id, ...where })
  const ways = (
    <>
      <ScreenLink to={to({ family: !family })} className="rd-quiet-link">
        <Kbd>1</Kbd> {t(family ? 'as-ecomap' : 'as-genogram')}
      </ScreenLink>{' '}
      <ScreenLink to={to({ table: true })} className="rd-quiet-link">
        <Kbd>E</Kbd> {t('as-table')}
      </ScreenLink>
    </>
  )
  return (
    <div className="rd-case-around">
      {family ? (
        <FamilyPicture
          caseId={file.id}
          selectedId={personId}
          onSelect={state.selectPerson}
          legendEnd={ways}
        />
      ) : (
        <Ecomap
          {...map}
          selectedId={personId ?? selected?.promiser.id}
          litIds={state.litIds}
          onSelect={state.selectPerson}
          onOpen={state.showDetails}
          labels={{
            title: t('eco-title', { name: map.center.name }),
            strong: t('eco-strong'),
            strained: t('eco-strained'),
            that: t('eco-that'),
            more,
          }}
          legendEnd={ways}
        />
      )}
      {personId && <PersonLine file={file} personId={personId} />}
      {personId && isOwn(file, personId) && <TiePanel caseId={file.id} personId={personId} />}
    </div>
  )
}

/** Of the household or its own network: professionals have seats, not ties. */
function isOwn({ members, network }: CaseView, personId: string): boolean {
  return [...members, ...network].some(({ id }) => id === personId)
}
