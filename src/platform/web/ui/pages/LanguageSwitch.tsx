export type LanguageSwitchProps = {
  readonly label: string
  readonly languages: readonly {
    readonly code: string
    readonly name: string
    readonly href: string
    readonly current?: boolean
  }[]
}

export function LanguageSwitch({ label, languages }: LanguageSwitchProps) {
  return (
    <nav className="rd-languages" aria-label={label}>
      {languages.map(({ code, name, href, current }) => (
        <a key={code} href={href} lang={code} hrefLang={code} aria-current={current ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
