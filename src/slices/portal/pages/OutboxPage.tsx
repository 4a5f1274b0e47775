import { type Site, SitePage } from '#platform/web/site/index.ts'
import { Absent, PageLinks } from '#platform/web/ui/index.ts'
import type { OutboxProps } from '../props.ts'
import { OutboxMessage } from './OutboxMessage.tsx'
import { portalTexts } from './texts.ts'

/** What the demo would have sent, newest first. */
export function OutboxPage({ site, language, messages }: OutboxProps & { readonly site: Site }) {
  const t = portalTexts(language)
  const newestFirst = messages.toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt))
  return (
    <SitePage
      site={site}
      title={t('outbox-document')}
      heading={t('outbox-title')}
      lead={t('outbox-lead')}
      self="/demo/postvak"
    >
      {messages.length === 0 ? (
        <Absent title={t('outbox-empty')} why={t('outbox-empty-how')} />
      ) : (
        <ul>
          {newestFirst.map((message) => (
            <OutboxMessage key={message.id} message={message} language={language} />
          ))}
        </ul>
      )}
      <PageLinks label={t('onwards')} links={[{ href: '/', label: t('outbox-back') }]} />
    </SitePage>
  )
}
