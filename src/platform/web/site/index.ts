/** Frame and small parts of the pages for residents and partners. */
export { dayInWords } from './day-in-words.ts'
export { HiddenFields, type HiddenFieldsProps } from './HiddenFields.tsx'
export { phoneLink } from './phone-link.ts'
export { SitePage, type SitePageProps } from './SitePage.tsx'
export type { Site } from './site.ts'
export { Thanks, type ThanksProps } from './Thanks.tsx'
export { withQuery } from './with-query.ts'
