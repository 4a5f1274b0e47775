import type { ReactNode } from 'react'

export type PageDocumentProps = {
  readonly lang: string
  readonly title: string
  /** Addresses from the manifest: pages.css, then the theme of the municipality. */
  readonly stylesheets: readonly string[]
  readonly preloadFonts?: readonly string[]
  /** Modules which only add comfort; every page works without. */
  readonly scripts?: readonly string[]
  readonly nonce?: string
  readonly theme?: 'light' | 'dark'
  readonly children: ReactNode
}

/** The whole document of a server-drawn page; put '<!doctype html>' before it. */
export function PageDocument(props: PageDocumentProps) {
  const { lang, title, stylesheets, preloadFonts = [], scripts = [], nonce, theme, children } = props
  return (
    <html lang={lang} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {preloadFonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} nonce={nonce} />
        ))}
      </head>
      <body className="rd-pages">{children}</body>
    </html>
  )
}
