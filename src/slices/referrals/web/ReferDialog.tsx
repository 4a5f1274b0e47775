import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, DateInput, FieldSet, FormField, TextArea, TextInput } from '#platform/web/ui/index.ts'
import { bases, type CaseReferral, type CaseReferrals, type SendReferralInput } from '../contract.ts'
import { AboutFields, type AboutFieldsProps } from './AboutFields.tsx'
import { useReceivers } from './receivers.ts'
import { referralTexts } from './texts.ts'

export type ReferDialogProps = Pick<AboutFieldsProps, 'members' | 'questions' | 'goals'> & {
  readonly caseId: string
  readonly centralPersonId: string
  /** What came back, and is sent on: the same question. */
  readonly previous?: CaseReferral | undefined
  readonly onClose: () => void
}

const fields: Readonly<Record<string, string>> = {
  '/toId': 'refer-to',
  '/questionId': 'refer-about',
  '/personId': 'refer-for',
  '/asked': 'refer-asked',
  '/tried': 'refer-tried',
  '/reach': 'refer-reach',
  '/basis': 'refer-basis',
  '/basisWords': 'refer-basis-words',
  '/answerBy': 'refer-answer-by',
}

/** To whom, about what, what is asked, why it may be told, and by when: what the receiver sees stands here in full. */
export function ReferDialog(props: ReferDialogProps) {
  const { caseId, members, centralPersonId, questions, goals, previous, onClose } = props
  const t = useTexts(referralTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem((pointer) => fields[pointer] ?? 'refer-to')
  const { busy, submit } = useSubmit(problem)
  const receivers = useReceivers()
  const usualDay = useRead<CaseReferrals>(`/v1/casussen/${caseId}/verwijzingen`).data?.answerBy ?? ''
  const [warm, setWarm] = useState(true)
  const first = goals[0] ? `goal ${goals[0].id}` : questions[0] ? `question ${questions[0].id}` : ''
  const { content, savedAt, set, drop } = useTextDraft(`referral-${previous?.id ?? caseId}`, {
    to: '',
    about: first,
    personId: previous?.personId ?? centralPersonId,
    asked: previous?.asked ?? '',
    tried: previous?.tried ?? '',
    reach: previous?.reach ?? '',
    basis: '',
    basisWords: '',
    answerBy: '',
  })
  if (!content) return null
  const name =
    receivers.flatMap(({ receivers: some }) => some).find(({ id }) => content.to.endsWith(id))?.label ?? ''

  const save = async (): Promise<void> => {
    const [toKind, toId = ''] = content.to.split(' ')
    const [kind, aboutId = null] = content.about.split(' ')
    const body: SendReferralInput = {
      toKind: toKind as SendReferralInput['toKind'],
      toId,
      personId: content.personId,
      ...(previous
        ? { previousId: previous.id }
        : { questionId: kind === 'question' ? aboutId : null, goalId: kind === 'goal' ? aboutId : null }),
      asked: content.asked,
      tried: content.tried,
      reach: content.reach,
      basis: content.basis as SendReferralInput['basis'],
      basisWords: content.basis === 'agreed' ? '' : content.basisWords,
      ...(content.answerBy !== '' && { answerBy: content.answerBy }),
      warm,
    }
    await post(`/v1/casussen/${caseId}/verwijzingen`, body)
    await drop()
    onClose()
    showToast({ message: t('sent', { who: name }) })
    await refresh('/v1/casussen', '/v1/vandaag')
  }
  const field = (id: string) => {
    const error = problem.faultOf(id)
    return { id, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const send = (): void => {
    if (content.basis !== '') submit(save)
    else problem.show(t('basis-missing'), [{ fieldId: 'refer-basis', message: t('basis-missing') }])
  }
  return (
    <FormDialog
      heading={previous ? t('reroute-title', { who: previous.to.organisation }) : t('refer-title')}
      problem={problem}
      submitLabel={t('send')}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <AboutFields
        content={content}
        onChange={set}
        field={field}
        receivers={receivers}
        members={members}
        questions={questions}
        goals={goals}
        previous={previous}
      />
      <FormField {...field('refer-asked')} label={t('asked')} hint={t('asked-hint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={1000}
            value={content.asked}
            onChange={({ currentTarget: { value } }) => set('asked', value)}
          />
        )}
      </FormField>
      <FormField {...field('refer-tried')} label={t('tried')} hint={t('tried-hint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={1000}
            value={content.tried}
            onChange={({ currentTarget: { value } }) => set('tried', value)}
          />
        )}
      </FormField>
      <FieldSet id="refer-basis" legend={t('basis')} tabIndex={-1}>
        <div className="rd-row">
          {bases.map((basis) => (
            <Chip key={basis} pressed={content.basis === basis} onToggle={() => set('basis', basis)}>
              {t(`basis-choice-${basis}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {content.basis !== '' && content.basis !== 'agreed' && (
        <FormField {...field('refer-basis-words')} label={t('basis-words')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={content.basisWords}
              onChange={({ currentTarget: { value } }) => set('basisWords', value)}
            />
          )}
        </FormField>
      )}
      <div className="rd-two">
        <FormField {...field('refer-answer-by')} label={t('answer-by')} hint={t('answer-by-hint')}>
          {(control) => (
            <DateInput
              {...control}
              value={content.answerBy || usualDay}
              onChange={({ currentTarget: { value } }) => set('answerBy', value)}
            />
          )}
        </FormField>
        <FormField {...field('refer-reach')} label={t('reach')} hint={t('reach-hint')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={content.reach}
              onChange={({ currentTarget: { value } }) => set('reach', value)}
            />
          )}
        </FormField>
      </div>
      <FieldSet legend={t('warm')}>
        <div className="rd-row">
          {([true, false] as const).map((choice) => (
            <Chip key={String(choice)} pressed={warm === choice} onToggle={() => setWarm(choice)}>
              {t(choice ? 'warm-yes' : 'warm-no')}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <p className="rd-meta">{t('shares')}</p>
    </FormDialog>
  )
}
