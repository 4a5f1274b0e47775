import type { FormStepProps } from '../props.ts'
import {
  behalfKnowings,
  behalfRelations,
  isForOther,
  moreField,
  questionFields,
  signalField,
  yesDomains,
} from '../rules/answers.ts'
import { BirthField, ChoiceField, LineField, WordsField } from './fields.tsx'
import { type FormView, filledIn, nameOfHelper } from './form.ts'

export interface StepFieldsProps {
  readonly view: FormView
  readonly shown: FormStepProps
}

/** The question of one page. */
export function StepFields({ view, shown }: StepFieldsProps) {
  const { t, answers } = view
  const other = isForOther(answers)
  switch (shown.step) {
    case 'who':
      return (
        <ChoiceField
          view={view}
          name="who"
          legend={t('who')}
          title
          choices={(['self', 'other'] as const).map((value) => ({ value, label: t(`who-${value}`) }))}
        />
      )
    case 'behalf':
      return <BehalfFields view={view} />
    case 'together':
      return <TogetherFields view={view} />
    case 'questions':
      return <QuestionFields view={view} shown={shown} other={other} />
    case 'wish':
      return (
        <>
          <Title title={t('wish')} lead={t('wish-lead')} />
          <WordsField view={view} name="wish" label={t('wish-field')} hint={t('optional')} />
        </>
      )
    case 'signals':
      return <SignalFields view={view} shown={shown} other={other} />
    case 'more':
      return (
        <>
          <Title title={t('more')} lead={t('more-lead')} />
          {shown.signals
            .filter(({ lifeDomain }) => yesDomains(answers).includes(lifeDomain))
            .map(({ lifeDomain, ask, onYes }) => (
              <WordsField
                key={lifeDomain}
                view={view}
                name={moreField(lifeDomain)}
                label={ask}
                hint={onYes}
                rows={3}
              />
            ))}
        </>
      )
    case 'network':
      return (
        <>
          <Title title={t('network')} lead={t('network-lead')} />
          <WordsField view={view} name="network" label={t('network-field')} hint={t('optional')} />
        </>
      )
    case 'name':
      return (
        <>
          <Title title={t(other ? 'name-other' : 'name')} />
          <LineField view={view} name="givenNames" label={t('givenNames')} maxLength={200} />
          <LineField view={view} name="infix" label={t('infix')} hint={t('infix-hint')} maxLength={30} />
          <LineField view={view} name="familyName" label={t('familyName')} maxLength={200} />
          <BirthField view={view} />
        </>
      )
    case 'reach':
      return (
        <>
          <Title title={t(other ? 'reach-other' : 'reach')} lead={t('reach-lead')} />
          <LineField view={view} name="phone" label={t('phone')} maxLength={40} inputMode="tel" />
          <LineField
            view={view}
            name="email"
            label={t('email')}
            maxLength={200}
            inputMode="email"
            {...(!other && { hint: t('email-hint') })}
          />
          <LineField
            view={view}
            name="reach"
            label={t('reach-when')}
            hint={t('reach-when-hint')}
            maxLength={200}
          />
        </>
      )
    case 'address':
      return (
        <>
          <Title title={t(other ? 'address-other' : 'address')} lead={t('address-lead')} />
          <LineField view={view} name="street" label={t('street')} maxLength={100} />
          <LineField view={view} name="houseNumber" label={t('houseNumber')} maxLength={20} />
          <LineField view={view} name="postcode" label={t('postcode')} maxLength={8} />
          <LineField view={view} name="city" label={t('city')} maxLength={80} />
        </>
      )
  }
}

function Title({ title, lead }: { readonly title: string; readonly lead?: string }) {
  return (
    <div>
      <h1>{title}</h1>
      {lead !== undefined && <p className="rd-lead">{lead}</p>}
    </div>
  )
}

function BehalfFields({ view }: { readonly view: FormView }) {
  const { t } = view
  return (
    <>
      <Title title={t('behalf')} />
      <ChoiceField
        view={view}
        name="relation"
        legend={t('relation')}
        choices={behalfRelations.map((value) => ({ value, label: t(`relation-${value}`) }))}
      />
      <ChoiceField
        view={view}
        name="knowing"
        legend={t('knowing')}
        hint={t('knowing-hint')}
        choices={behalfKnowings.map((value) => ({ value, label: t(`knowing-${value}`) }))}
      />
      <LineField view={view} name="ownName" label={t('ownName')} maxLength={200} />
      <LineField view={view} name="ownPhone" label={t('ownPhone')} maxLength={40} inputMode="tel" />
    </>
  )
}

function TogetherFields({ view }: { readonly view: FormView }) {
  const { t } = view
  return (
    <>
      <ChoiceField
        view={view}
        name="together"
        legend={t('together')}
        title
        choices={(['alone', 'with'] as const).map((value) => ({ value, label: t(`together-${value}`) }))}
      />
      <p className="rd-sec">{t('together-hint')}</p>
      <LineField view={view} name="helperName" label={t('helperName')} maxLength={200} />
      <LineField
        view={view}
        name="helperRelation"
        label={t('helperRelation')}
        hint={t('helperRelation-hint')}
        maxLength={200}
      />
      <LineField view={view} name="helperPhone" label={t('helperPhone')} maxLength={40} inputMode="tel" />
    </>
  )
}

function QuestionFields({ view, shown, other }: StepFieldsProps & { readonly other: boolean }) {
  const { t, answers } = view
  const helper = nameOfHelper(answers)
  const fields = questionFields.slice(0, shown.questionCount)
  return (
    <>
      <Title title={t(other ? 'questions-other' : 'questions')} lead={t('questions-lead')} />
      {fields.map((name, index) => (
        <WordsField
          key={name}
          view={view}
          name={name}
          label={index === 0 ? t('question-first') : t('question', { number: index + 1 })}
        />
      ))}
      {helper !== '' && <p className="rd-sec">{t('with-helper', { name: helper })}</p>}
      {fields.length < questionFields.length && (
        <button className="rd-text-link" type="submit" name="more" value="1">
          {t('question-more')}
        </button>
      )}
    </>
  )
}

function SignalFields({ view, shown, other }: StepFieldsProps & { readonly other: boolean }) {
  const { t } = view
  return (
    <>
      <Title title={t('signals')} lead={t(other ? 'signals-lead-other' : 'signals-lead')} />
      <div className="rd-signals">
        {shown.signals.map(({ lifeDomain, ask }) => {
          const name = signalField(lifeDomain)
          return (
            <fieldset key={lifeDomain}>
              <legend>{ask}</legend>
              {(['yes', 'no', ''] as const).map((answer) => (
                <label key={answer} className={answer === '' ? 'rd-signal-none' : undefined}>
                  <input
                    type="radio"
                    name={name}
                    value={answer}
                    defaultChecked={filledIn(view, name) === answer}
                  />
                  <span>{t(answer === '' ? 'signal-none' : answer)}</span>
                </label>
              ))}
            </fieldset>
          )
        })}
      </div>
    </>
  )
}
