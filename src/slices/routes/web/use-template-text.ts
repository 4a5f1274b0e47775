import { isNew } from '#platform/web/published-list/index.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import { useDomainWord } from '#slices/intake/web'
import type { RouteTemplates, RouteTemplateVersion } from '../contract.ts'
import { useRouteWords } from './use-words.ts'

type Item = RouteTemplateVersion['items'][number]

/** A published step in words, for the list, the preview and what changed. */
export function useTemplateText(laws: RouteTemplates['laws']) {
  const { t } = useRouteWords()
  const language = useLanguage()
  const domainWord = useDomainWord()
  const other = language === 'nl' ? 'en' : 'nl'
  const remarkOf = ({ kind, duty }: Item): string => {
    const law = laws.find((one) => one.duty === duty)
    return [t(`kind-${kind}`), ...(law ? [t('duty-law', law)] : [])].join(', ')
  }
  return {
    nameOf: ({ label }: Item): string => label[language],
    remarkOf,
    /** All that is published of it, in both languages. */
    textOf: (item: Item): string =>
      ([language, other] as const)
        .flatMap((one) => [`${item.label[one]}:`, `${item.explain[one]} `])
        .concat(`(${remarkOf(item)}; ${item.lifeDomains.map(domainWord).join(', ')})`)
        .join(' '),
  }
}

/** A new line has no code yet: the server gives it one. */
export function templateInput(item: Item): Omit<Item, 'code'> & { readonly code?: string } {
  const { code, ...words } = item
  return isNew(item) ? words : { code, ...words }
}
