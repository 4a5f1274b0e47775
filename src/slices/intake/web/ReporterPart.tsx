import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Checkbox, Chip, FormField, TextInput } from '#platform/web/ui/index.ts'
import { ageOf, parsePartialDate } from '#shared/partial-date.ts'
import type { PersonKnown } from '#slices/people/contract'
import { asksAuthority, reporters } from '../rules/channel.ts'
import { answers } from '../rules/checklist.ts'
import type { Call, Caller } from './call.ts'
import { intakeTexts } from './texts.ts'

export type ReporterPartProps = {
  readonly call: Call
  readonly caller: Caller
  readonly change: (next: (call: Call) => Call) => void
}

/** Who tells it, when that is not the resident; whether there is authority over a child; and whether the worker knows them. */
export function ReporterPart({ call, caller, change }: ReporterPartProps) {
  const t = useTexts(intakeTexts)
  const [open, setOpen] = useState(false)
  const known = useRead<PersonKnown>(caller.id === null ? undefined : `/v1/personen/${caller.id}/bekend`).data
  const { today } = useSession()
  const { reporter, channel } = call
  const { relation } = reporter
  const set = (part: Partial<Call['reporter']>): void =>
    change((now) => ({ ...now, reporter: { ...now.reporter, ...part } }))
  const byOthers = channel === 'referral' || channel === 'signal'
  const birth = parsePartialDate(caller.newPerson?.born ?? '')
  const age = known?.person.age ?? caller.hit?.age ?? (birth ? ageOf(birth, today) : null)
  return (
    <div className="rd-reporter">
      {!byOthers && !open && relation === 'self' && (
        <p className="rd-meta">
          {t('tells-self', { name: caller.givenNames })} ·{' '}
          <button type="button" className="rd-text-button" onClick={() => setOpen(true)}>
            {t('tells-other')}
          </button>
        </p>
      )}
      {!byOthers && (open || relation !== 'self') && (
        <fieldset className="rd-chip-line">
          <legend className="rd-meta">{t('who-tells')}</legend>
          {reporters.map((one) => (
            <Chip
              key={one}
              pressed={relation === one}
              onToggle={() => set({ relation: one, authority: null })}
            >
              {t(`reporter-${one}`)}
            </Chip>
          ))}
        </fieldset>
      )}
      {!byOthers && relation !== 'self' && (
        <div className="rd-reporter-fields">
          {(['name', 'phone'] as const).map((field) => (
            <FormField key={field} id={`reporter-${field}`} label={t(`reporter-${field}`)}>
              {(control) => (
                <TextInput
                  {...control}
                  autoComplete="off"
                  maxLength={field === 'phone' ? 40 : 200}
                  value={reporter[field]}
                  onChange={({ currentTarget: { value } }) => set({ [field]: value })}
                />
              )}
            </FormField>
          ))}
        </div>
      )}
      {!byOthers && asksAuthority(relation, age) && (
        <fieldset className="rd-ask">
          <legend>{t('authority', { name: caller.givenNames })}</legend>
          <span className="rd-yes-no">
            {answers.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={reporter.authority === one}
                onClick={() => set({ authority: reporter.authority === one ? null : one })}
              >
                {t(one)}
              </button>
            ))}
          </span>
        </fieldset>
      )}
      <Checkbox
        checked={call.ownCircle}
        onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, ownCircle: checked }))}
      >
        {t('own-circle')}
      </Checkbox>
      {call.ownCircle && <p className="rd-meta">{t('own-circle-why')}</p>}
    </div>
  )
}
