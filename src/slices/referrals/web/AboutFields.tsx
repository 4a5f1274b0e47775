import { useTexts } from '#platform/web/session/session.ts'
import { FormField, type FormFieldProps, Select, Voice } from '#platform/web/ui/index.ts'
import type { CaseReferral } from '../contract.ts'
import type { ReceiverGroup } from './receivers.ts'
import { referralTexts } from './texts.ts'

type Name = 'to' | 'about' | 'personId'

export type AboutFieldsProps = {
  readonly members: readonly { readonly id: string; readonly name: string }[]
  readonly questions: readonly { readonly id: string; readonly ownWords: string }[]
  readonly goals: readonly { readonly id: string; readonly ownWords: string }[]
  readonly content: Readonly<Record<Name, string>>
  readonly onChange: (name: Name, value: string) => void
  readonly field: (id: string) => Omit<FormFieldProps, 'label' | 'children'>
  readonly receivers: readonly ReceiverGroup[]
  readonly previous: CaseReferral | undefined
}

/** To whom, for whom, and about which question or goal; sent on, the question is the one that came back. */
export function AboutFields(props: AboutFieldsProps) {
  const { content, onChange, field, receivers, members, questions, goals, previous } = props
  const t = useTexts(referralTexts)
  const subjects = [
    ['goal', goals],
    ['question', questions],
  ] as const
  return (
    <>
      <FormField {...field('refer-to')} label={t('to')}>
        {(control) => (
          <Select
            {...control}
            value={content.to}
            onChange={({ currentTarget: { value } }) => onChange('to', value)}
          >
            <option value="">{t('choose')}</option>
            {receivers.map(({ kind, receivers: some }) => (
              <optgroup key={kind} label={t(`to-${kind}`)}>
                {some.map(({ id, label }) => (
                  <option key={id} value={`${kind} ${id}`}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        )}
      </FormField>
      {previous && <Voice lang={previous.language}>{previous.ownWords}</Voice>}
      <div className="rd-two">
        {!previous && (
          <FormField {...field('refer-about')} label={t('about')}>
            {(control) => (
              <Select
                {...control}
                value={content.about}
                onChange={({ currentTarget: { value } }) => onChange('about', value)}
              >
                {subjects
                  .filter(([, some]) => some.length > 0)
                  .map(([kind, some]) => (
                    <optgroup key={kind} label={t(`about-${kind}`)}>
                      {some.map(({ id, ownWords }) => (
                        <option key={id} value={`${kind} ${id}`}>
                          {ownWords}
                        </option>
                      ))}
                    </optgroup>
                  ))}
              </Select>
            )}
          </FormField>
        )}
        <FormField {...field('refer-for')} label={t('for-whom')}>
          {(control) => (
            <Select
              {...control}
              value={content.personId}
              onChange={({ currentTarget: { value } }) => onChange('personId', value)}
            >
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      </div>
    </>
  )
}
