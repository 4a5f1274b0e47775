import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, Dialog } from '#platform/web/ui/index.ts'
import type { PersonHit } from '../contract.ts'
import { birthInWords } from './birth-in-words.ts'
import { peopleTexts } from './texts.ts'

export type LookAlikesProps = {
  readonly entered: {
    readonly name: string
    readonly born: string
    readonly address: string
    readonly phone: string
  }
  readonly people: readonly PersonHit[]
  readonly onChoose: (hit: PersonHit) => void
  readonly onNew: () => void
  readonly onClose: () => void
}

/** What was entered beside the people who look like it, so that nobody is entered twice by accident. */
export function LookAlikes({ entered, people, onChoose, onNew, onClose }: LookAlikesProps) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const or = (text: string | null): string => (text === null || text === '' ? t('not-known') : text)
  const rows = [
    [t('born'), birthInWords(entered.born, language), (hit: PersonHit) => birthInWords(hit.born, language)],
    [t('alike-address'), entered.address, (hit: PersonHit) => hit.address],
    [
      t('phone-field'),
      entered.phone,
      (hit: PersonHit) => (hit.phoneTail === null ? '' : `… ${hit.phoneTail}`),
    ],
    [t('bsn'), '', (hit: PersonHit) => (hit.bsnTail === null ? '' : `… ${hit.bsnTail}`)],
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
              <dt>{hit.reasons.map((reason) => t(reason)).join(' + ')}</dt>
              <dd>
                <b>{hit.name}</b>
              </dd>
              {rows.map(([label, , of]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{or(of(hit))}</dd>
                </div>
              ))}
            </dl>
            <Button onClick={() => onChoose(hit)}>{t('alike-this')}</Button>
          </div>
        ))}
      </div>
    </Dialog>
  )
}
