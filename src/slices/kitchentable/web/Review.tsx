import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Dialog, FormErrors } from '#platform/web/ui/index.ts'
import type { Settled } from '../contract.ts'
import type { Conversation, SaidAgreement } from './draft.ts'
import { shownAfter } from './draft.ts'
import { forgetPage } from './offline.ts'
import { type TableCase, turnDevice } from './Prepare.tsx'
import { ReviewAgreement } from './ReviewAgreement.tsx'
import { ReviewChanges } from './ReviewChanges.tsx'
import { settleInput, type Terms, usualTerms } from './settle.ts'
import { kitchenTexts } from './texts.ts'
import { turnedWords } from './use-turned-words.ts'
import { keep, wipe } from './vault.ts'

export type ReviewProps = {
  readonly file: TableCase
  readonly conversation: Conversation
  readonly onGone: () => void
}

/** What was said at the table, read again by the worker, with until when and how often it is asked about; then into the plan. */
export function Review({ file, conversation, onGone }: ReviewProps) {
  const t = useTexts(kitchenTexts)
  const words = turnedWords(useLanguage())
  const go = useGo()
  const refresh = useRefresh()
  const [now, setNow] = useState(conversation)
  const [terms, setTerms] = useState<Readonly<Record<string, Terms>>>({})
  const [throwing, setThrowing] = useState(false)
  const problem = useProblem(fieldOf)
  const { busy, submit } = useSubmit(problem)
  const shown = shownAfter(now)
  const { table } = now
  const today = table.today as Terms['dueOn']
  const termsOf = (one: SaidAgreement): Terms => terms[one.ref] ?? usualTerms(now, one, today)
  const change = (next: Conversation): void => {
    setNow(next)
    void keep(next)
  }
  const settle = (): void =>
    submit(async () => {
      const input = settleInput(now, termsOf)
      const here = location.pathname
      try {
        await post<Settled>(`/v1/keukentafels/${table.id}/_verwerken`, input)
      } catch (error) {
        // The answer to an earlier try was lost on the way: it stands in the plan.
        if (!isProblem(error, 409, 'kitchen-table-settled')) throw error
      }
      await clear()
      await refresh('/v1/casussen')
      showToast({ message: t('settled', { count: input.agreements.length }) })
      if (location.pathname === here) go(`/werk/huishoudens/${file.id}`)
    })
  const throwAway = async (): Promise<void> => {
    await clear()
    setThrowing(false)
    showToast({ message: t('thrown-away') })
    onGone()
  }
  const nothing = now.said.length === 0
  return (
    <Screen
      title={t('screen-title', { household: file.household.name })}
      keys={
        throwing
          ? []
          : [{ press: 'ctrl+enter', signs: ['Ctrl', 'Enter'], label: t('key-settle'), act: settle }]
      }
    >
      <div className="rd-page rd-kitchen">
        <header className="rd-case-title">
          <h1>{t('review-heading')}</h1>
          <ScreenLink to={`/werk/huishoudens/${file.id}`}>{t('to-case')}</ScreenLink>
        </header>
        <p className="rd-sec">
          {t('review-meta', {
            day: words.moment(new Date(table.openedAt)),
            until: words.moment(new Date(table.until)),
          })}
        </p>
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
        {nothing && <p>{t('review-nothing')}</p>}
        {now.forming && now.forming.what !== '' && (
          <p className="rd-sec">{t('review-forming', { what: now.forming.what })}</p>
        )}
        {shown.agreements.length > 0 && (
          <section className="rd-kitchen-part">
            <h2>{t('review-agreements')}</h2>
            <ol>
              {shown.agreements.map((one, index) => (
                <ReviewAgreement
                  key={one.ref}
                  id={`kt-agreement-${index}`}
                  agreement={one}
                  shown={shown}
                  table={table}
                  terms={termsOf(one)}
                  faultOf={problem.faultOf}
                  onTerms={(next) => setTerms((before) => ({ ...before, [one.ref]: next }))}
                  onAway={() =>
                    change({ ...now, said: [...now.said, { kind: 'undone-agreement', ref: one.ref }] })
                  }
                />
              ))}
            </ol>
          </section>
        )}
        <ReviewChanges conversation={now} faultOf={problem.faultOf} />
        <div className="rd-row rd-kitchen-acts">
          <Button variant="primary" shortcut="Ctrl Enter" disabled={busy || nothing} onClick={settle}>
            {t('settle')}
          </Button>
          <Button onClick={() => void turnDevice()}>{t('go-on')}</Button>
          <Button variant="tertiary" onClick={() => setThrowing(true)}>
            {t('throw-away')}
          </Button>
        </div>
      </div>
      {throwing && (
        <Dialog
          open
          heading={t('throw-away-title')}
          closeLabel={t('keep-it')}
          onClose={() => setThrowing(false)}
          footer={
            <>
              <Button variant="primary" onClick={() => void throwAway()}>
                {t('throw-away-yes')}
              </Button>
              <Button onClick={() => setThrowing(false)}>{t('keep-it')}</Button>
            </>
          }
        >
          <p>{t('throw-away-text')}</p>
        </Dialog>
      )}
    </Screen>
  )
}

async function clear(): Promise<void> {
  await wipe()
  await forgetPage()
}

/** Where a fault of the server stands on this screen. */
function fieldOf(pointer: string): string {
  const [, part = '', index = '', field = ''] = pointer.split('/')
  if (part === 'agreements') return `kt-agreement-${index}${field === 'dueOn' ? '-due' : ''}`
  return `kt-${part}-${index}`
}
