import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { usePreferences } from '#platform/web/session/use-preferences.ts'
import { FieldSet, Radio } from '#platform/web/ui/index.ts'
import { shellTexts } from './texts.ts'

type ChoiceProps<T extends string> = {
  readonly legend: string
  readonly hint?: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: string])[]
  readonly onChange: (value: T) => void
}

/** Personal settings; each choice takes effect at once. */
export function PreferencesScreen() {
  const t = useTexts(shellTexts)
  const [preferences, change] = usePreferences()
  return (
    <Screen title={t('preferences')}>
      <div className="rd-page rd-preferences">
        <h1>{t('preferences')}</h1>
        <p className="rd-sec">{t('preferences-intro')}</p>
        <Choice
          legend={t('language')}
          value={preferences.language}
          options={[
            ['nl', t('language-nl')],
            ['en', t('language-en')],
          ]}
          onChange={(language) => change({ language })}
        />
        <Choice
          legend={t('theme')}
          value={preferences.theme}
          options={[
            ['auto', t('theme-auto')],
            ['light', t('theme-light')],
            ['dark', t('theme-dark')],
          ]}
          onChange={(theme) => change({ theme })}
        />
        <Choice
          legend={t('density')}
          value={preferences.density}
          options={[
            ['compact', t('density-compact')],
            ['roomy', t('density-roomy')],
          ]}
          onChange={(density) => change({ density })}
        />
        <Choice
          legend={t('single-keys')}
          hint={t('single-keys-why')}
          value={preferences.singleKeys ? 'on' : 'off'}
          options={[
            ['on', t('on')],
            ['off', t('off')],
          ]}
          onChange={(choice) => change({ singleKeys: choice === 'on' })}
        />
      </div>
    </Screen>
  )
}

function Choice<T extends string>({ legend, hint, value, options, onChange }: ChoiceProps<T>) {
  return (
    <FieldSet legend={legend}>
      {hint !== undefined && <p className="rd-meta">{hint}</p>}
      {options.map(([option, label]) => (
        <Radio key={option} name={legend} checked={option === value} onChange={() => onChange(option)}>
          {label}
        </Radio>
      ))}
    </FieldSet>
  )
}
