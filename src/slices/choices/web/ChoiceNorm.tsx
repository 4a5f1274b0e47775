import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ChoiceNormView } from '../contract.ts'
import { ChoiceNormDialog } from './ChoiceNormDialog.tsx'
import { NormRule } from './NormRule.tsx'
import { choiceTexts } from './texts.ts'

/** Whether and how choices are compared, for who sets it. */
export function ChoiceNorm() {
  const read = useRead<ChoiceNormView>('/v1/keuzenorm')
  return <ReadState read={read}>{(view) => <NormView view={view} />}</ReadState>
}

function NormView({ view: { norm, today } }: { readonly view: ChoiceNormView }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const [setting, setSetting] = useState(false)
  const change = (): void => setSetting(true)
  return (
    <Screen title={t('title')} keys={[{ press: 'b', signs: ['B'], label: t('norm-change'), act: change }]}>
      <div className="rd-page rd-choices">
        <h1>{t('norm-heading')}</h1>
        <p className="rd-sec">{t('norm-intro')}</p>
        <h2 className="rd-head">
          {t('norm-now')}{' '}
          {norm && (
            <small>
              {t('norm-since', { date: dateInWords(norm.fromOn as PlainDate, 'full', language) })}
            </small>
          )}
        </h2>
        <NormRule norm={norm} />
        <Button shortcut="B" onClick={change}>
          {t('norm-change')}
        </Button>
      </div>
      {setting && <ChoiceNormDialog norm={norm} today={today} onClose={() => setSetting(false)} />}
    </Screen>
  )
}
