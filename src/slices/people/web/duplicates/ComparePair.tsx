import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { ComparedPair } from '../../contract.ts'
import { CompareTable } from './CompareTable.tsx'
import { type Choice, firstChoice } from './choice.ts'
import { PairDialog, type PairStep } from './PairDialog.tsx'
import { StrengthWord } from './StrengthWord.tsx'
import { ThenWhat } from './ThenWhat.tsx'
import { duplicateTexts } from './texts.ts'
import { WhyAlike } from './WhyAlike.tsx'

/** Left the two beside each other, right why, what will happen, and the decision. */
export function ComparePair({ pair }: { readonly pair: ComparedPair }) {
  const t = useTexts(duplicateTexts)
  const language = useLanguage()
  const go = useGo()
  const [choice, setChoice] = useState<Choice>(() => firstChoice(pair))
  const [step, setStep] = useState<PairStep>()
  const elsewhere = pair.people.find(({ mergedElsewhere }) => mergedElsewhere)
  const steps: readonly PairStep[] = elsewhere
    ? []
    : pair.state === 'open'
      ? ['merge', 'apart']
      : [pair.state === 'merged' ? 'undo' : 'lift']
  const keep = (kept: 0 | 1): void => setChoice({ kept, taken: {} })
  const back = (): void => go('/werk/dubbelen')
  const signs = { merge: 'S', apart: 'N', lift: 'O', undo: 'Z' } as const
  const labels = { merge: t('same'), apart: t('not-same'), lift: t('lift-do'), undo: t('undo-do') }
  const keys = [
    ...steps.map((one) => ({
      press: signs[one].toLowerCase(),
      signs: [signs[one]],
      label: labels[one],
      act: () => setStep(one),
    })),
    ...(pair.state === 'open' && !elsewhere
      ? [
          {
            press: ['1', '2'],
            signs: ['1', '–', '2'],
            label: t('choose-kept'),
            act: (index: number) => keep(index === 0 ? 0 : 1),
          },
        ]
      : []),
    { press: 'escape', signs: ['Esc'], label: t('back'), act: back },
  ]
  const title = t(pair.state === 'open' ? 'one-person' : pair.state === 'merged' ? 'is-one' : 'are-two')
  return (
    <Screen title={title} keys={step ? [] : keys}>
      <div className="rd-page rd-compare-screen">
        <header>
          <ScreenLink to="/werk/dubbelen">{t('back')}</ScreenLink>
          <h1>{title}</h1>
          {pair.state === 'open' && <StrengthWord strength={pair.strength} />}
          {pair.decidedAt !== null && pair.state !== 'open' && (
            <p className="rd-sec">
              {t('was-decided', {
                who: pair.decidedBy ?? '',
                date: dateInWords(dayOf(new Date(pair.decidedAt)), 'long', language),
              })}{' '}
              {pair.reason !== '' && t('words-given', { reason: pair.reason })}
            </p>
          )}
        </header>
        <div className="rd-compare-two">
          <div className="rd-compare-scroll">
            <CompareTable
              pair={pair}
              choice={pair.state === 'open' && !elsewhere ? choice : undefined}
              onKeep={keep}
              onTake={(field, index) =>
                setChoice((before) => ({ ...before, taken: { ...before.taken, [field]: index } }))
              }
            />
          </div>
          <aside>
            <WhyAlike reasons={pair.reasons} />
            {pair.state === 'open' && !elsewhere && <ThenWhat pair={pair} kept={choice.kept} />}
            {elsewhere && <p className="rd-sec">{t('merged-elsewhere', { name: elsewhere.name })}</p>}
            <div className="rd-actions">
              {steps.map((one, index) => (
                <Button
                  key={one}
                  variant={index === 0 && one !== 'lift' ? 'primary' : 'secondary'}
                  shortcut={signs[one]}
                  onClick={() => setStep(one)}
                >
                  {labels[one]}
                </Button>
              ))}
            </div>
          </aside>
        </div>
      </div>
      {step && <PairDialog pair={pair} choice={choice} step={step} onClose={() => setStep(undefined)} />}
    </Screen>
  )
}
