import { type ReactNode, useMemo } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Genogram } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Network, NetworkPerson } from '../contract.ts'
import { CustodyList } from './CustodyList.tsx'
import { familyOf } from './family-of-network.ts'
import { networkTexts } from './texts.ts'
import { useNetwork } from './use-network.ts'
import { useTieWords } from './use-tie-words.ts'
import './network.css'

export type FamilyPictureProps = {
  readonly caseId: string
  readonly selectedId: string | undefined
  readonly onSelect: (personId: string) => void
  readonly legendEnd: ReactNode
}

/** The family in generations, and who decides about the children. */
export function FamilyPicture({ caseId, ...props }: FamilyPictureProps) {
  const read = useNetwork(caseId)
  return <ReadState read={read}>{(network) => <Family network={network} {...props} />}</ReadState>
}

type FamilyProps = Omit<FamilyPictureProps, 'caseId'> & { readonly network: Network }

function Family({ network, selectedId, onSelect, legendEnd }: FamilyProps) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const words = useTieWords(network.people)
  const place = ({ place: where, until }: NetworkPerson): string => {
    if (where === 'left') return t('was-here', { date: dateInWords(until as PlainDate, 'brief', language) })
    return t(where === 'member' ? 'lives-here' : 'lives-elsewhere')
  }
  const input = useMemo(() => familyOf(network, ({ age }) => (age === null ? '' : String(age))), [network])
  const find = (id: string) => network.people.find((one) => one.id === id)
  const centre = find(network.household.centralPersonId)
  const tied = input.couples.length + input.descents.length + input.siblings.length > 0
  return (
    <div>
      <Genogram
        {...input}
        selectedId={selectedId}
        onSelect={onSelect}
        labels={{
          title: t('family-title', { name: centre?.givenNames ?? '' }),
          here: t('lives-here'),
          elsewhere: t('lives-elsewhere'),
          ended: t('family-ended'),
          describe({ id, name, detail }) {
            const person = find(id)
            const ties = network.ties
              .filter(({ until, fromId, toId }) => until === null && (fromId === id || toId === id))
              .map((tie) => words.of(tie, id))
            return [
              name,
              detail,
              person && place(person),
              person?.livesElsewhereToo && t('two-homes'),
              ...ties,
            ]
              .filter(Boolean)
              .join(', ')
          },
        }}
        legendEnd={legendEnd}
      />
      {!tied && <p className="rd-sec">{t('family-none')}</p>}
      <CustodyList network={network} />
    </div>
  )
}
