import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, Dialog } from '#platform/web/ui/index.ts'
import type { AlikePerson } from '../contract.ts'
import { birthInWords } from './birth-in-words.ts'
import { StrengthWord } from './duplicates/StrengthWord.tsx'
import { useReasonWords } from './duplicates/texts.ts'
import { peopleTexts } from './texts.ts'
import './duplicates/duplicates.css'

export type LookAlikesProps = {
  readonly entered: {
    readonly name: string
    readonly born: string
    readonly address: string
    readonly phone: string
  }
  readonly people: readonly AlikePerson[]
  readonly onChoose: (hit: AlikePerson) => void
  readonly onNew: () => void
  readonly onClose: () => void
}

/** What was entered beside the people who look like it, so that nobody is entered twice by accident. */
export function LookAlikes({ entered, people, onChoose, onNew, onClose }: LookAlikesProps) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const words = useReasonWords()
  const or = (text: string | null): string => (text === null || text === '' ? t('not-known') : text)
  const rows = [
    [t('born'), birthInWords(entered.born, language), (hit: AlikePerson) => birthInWords(hit.born, language)],
    [t('alike-address'), entered.address, (hit: AlikePerson) => hit.address],
    [
      t('phone-field'),
      entered.phone,
      (hit: AlikePerson) => (hit.phoneTail === null ? '' : `… ${hit.phoneTail}`),
    ],
    [t('bsn'), '', (hit: AlikePerson) => (hit.bsnTail === null ? '' : `… ${hit.bsnTail}`)],
  ] as const
  return (
    <Dialog
      open
      wide={people.length > 2}
      heading={t('alike-title')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={<Button onClick={onNew}>{t('alike-new')}</Button>}
    >
      {people.length === 0 && <p>{t('alike-none')}</p>}
      <div className="rd-alike">
        <dl>
          <dt>{t('alike-yours')}</dt>
          <dd>
            <b>{entered.name}</b>
          </dd>
          {rows.map(([label, yours]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{or(yours)}</dd>
            </div>
          ))}
        </dl>
        {people.slice(0, 4).map((hit) => (
          <div key={hit.id}>
            <dl>
              <dt>
                <StrengthWord strength={hit.strength} />
              </dt>
              <dd>
                <b>{hit.name}</b> <span className="rd-meta">C{hit.clientNumber}</span>
              </dd>
              {rows.map(([label, , of]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{or(of(hit))}</dd>
                </div>
              ))}
            </dl>
            <p className="rd-meta">{hit.reasons.map(words).join(' · ')}</p>
            <Button onClick={() => onChoose(hit)}>{t('alike-this')}</Button>
          </div>
        ))}
      </div>
    </Dialog>
  )
}
