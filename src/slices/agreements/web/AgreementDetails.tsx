import { type ReactNode, useEffect, useRef } from 'react'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Button, StateWord, Voice } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementCommand, AgreementOut } from '../contract.ts'
import { AgreementFacts } from './AgreementFacts.tsx'
import { AgreementHistory } from './AgreementHistory.tsx'
import { CommandForm } from './CommandForm.tsx'
import { CommandNow } from './CommandNow.tsx'
import { asksFirst, commandKeys } from './command-keys.ts'
import { DutyNote } from './DutyNote.tsx'
import { ProofPart } from './ProofPart.tsx'
import { ProgressForm } from './progress/ProgressForm.tsx'
import { ProgressPart } from './progress/ProgressPart.tsx'
import { RepeatPart } from './RepeatPart.tsx'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import { useLacksProof } from './use-lacks-proof.ts'
import { WaitPart } from './WaitPart.tsx'

export type AgreementDetailsProps = {
  readonly caseId: string
  readonly agreement: AgreementOut
  readonly forName: string
  readonly goal: { readonly ownWords: string; readonly language: string } | undefined
  readonly today: PlainDate
  /** All agreements of the case, to wait for; and whether the viewer directs it. */
  readonly others?: readonly AgreementOut[]
  readonly steers?: boolean
  /** What the resident said of it when it was kept. */
  readonly verdict?: ReactNode
  /** The command that is being given, by button or by key. */
  readonly asked: AgreementCommand | null
  readonly onAsk: (command: AgreementCommand | null) => void
  readonly onDone: (stored?: AgreementOut) => void
  readonly onClose: () => void
}

/** Everything about one agreement, and what can be done with it now. */
export function AgreementDetails(props: AgreementDetailsProps) {
  const { agreement, forName, goal, today, asked, onAsk, onDone, onClose } = props
  const t = useTexts(agreementTexts)
  const { id: myId } = useSession()
  const words = useAgreementWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A form that came along has the cursor already.
    if (!heading.current?.closest('section')?.contains(document.activeElement)) heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { promiser, remark, opinion, lookingIntoUntil } = agreement
  const newest = useRef(asked)
  useEffect(() => {
    newest.current = asked
  })
  const lacks = useLacksProof(agreement)
  const provesFirst = asked === 'keep' && lacks === true
  const asksBefore = asked !== null && (provesFirst || asksFirst(asked, agreement))
  const finish = (stored?: AgreementOut): void => {
    onDone(stored)
    // Who has begun something else meanwhile, or types a line here, stays there.
    const types = !asksBefore && document.activeElement?.matches('input, textarea')
    if (newest.current === asked && !types) heading.current?.focus()
  }
  // Until it is known which of the two is asked, neither stands there.
  const form = asked &&
    !(asked === 'keep' && lacks === undefined) && { agreement, command: asked, onDone: finish }
  return (
    <section className="rd-details" aria-label={`${t('details')}: ${agreement.title}`}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {agreement.title}
        </h2>
        <Button variant="tertiary" shortcut="Esc" onClick={onClose}>
          {t('close')}
        </Button>
      </header>
      <p>
        <StateWord state={agreement.mark} word={words.stateWithDays(agreement)} />
        {lookingIntoUntil && (
          <span className="rd-meta"> · {t('looks-into', { date: words.brief(lookingIntoUntil) })}</span>
        )}
      </p>
      {opinion && (
        <p className={opinion.agrees ? 'rd-sec' : 'rd-opinion'}>
          <b>{t(opinion.agrees ? 'resident-agrees' : 'resident-disagrees')}</b>{' '}
          {opinion.words && <Voice>{opinion.words}</Voice>}
        </p>
      )}
      {props.verdict}
      {remark && (
        <p className="rd-remark">
          <span className="rd-meta">{t('said', { who: promiser.name })}:</span>{' '}
          {promiser.kind === 'resident' ? <Voice>{remark}</Voice> : `“${remark}”`}
        </p>
      )}
      {form && !asksBefore && <CommandNow key={form.command} {...form} />}
      {form && provesFirst && (
        <ProgressForm
          agreementId={agreement.id}
          today={today}
          keeps={agreement}
          onDone={(_, stored) => finish(stored)}
          onClose={() => finish()}
        />
      )}
      {form && asksBefore && !provesFirst && <CommandForm key={form.command} {...form} today={today} />}
      {!asksBefore && (
        <fieldset className="rd-commands rd-no-print">
          <legend className="rd-hidden">{t('can-now')}</legend>
          {promiser.phone && promiser.id !== myId && (
            <a
              className="ams-button ams-button--secondary"
              href={`tel:${promiser.phone.replace(/[^\d+]/g, '')}`}
            >
              {t('call', { who: promiser.name })} {promiser.phone}
            </a>
          )}
          {agreement.commands.map((command) => (
            <Button
              key={command}
              {...(commandKeys[command] !== '' && { shortcut: commandKeys[command].toUpperCase() })}
              onClick={() => onAsk(command)}
            >
              {words.command(command, agreement)}
            </Button>
          ))}
          {agreement.commands.length === 0 && (
            <p className="rd-meta">
              {agreement.state === 'kept' ? t('nothing-can') : t('not-yours', { who: promiser.name })}
            </p>
          )}
        </fieldset>
      )}
      <WaitPart
        caseId={props.caseId}
        agreement={agreement}
        others={props.others ?? []}
        steers={props.steers === true}
        onDone={finish}
      />
      <ProofPart agreement={agreement} steers={props.steers === true} onDone={finish} />
      {agreement.repeats && <RepeatPart agreement={agreement} repeats={agreement.repeats} />}
      {agreement.duty && <DutyNote duty={agreement.duty} />}
      <ProgressPart agreement={agreement} today={today} />
      <AgreementFacts agreement={agreement} forName={forName} today={today} goal={goal} />
      <AgreementHistory agreementId={agreement.id} />
    </section>
  )
}
