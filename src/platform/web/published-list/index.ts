/** Lists that a municipality publishes in versions: read, make the next one, see what changes, publish. */
export { LanguageFields, type LanguageFieldsProps } from './LanguageFields.tsx'
export {
  addItem,
  type Coded,
  changeItem,
  isNew,
  type ListDraft,
  nextNewCode,
  type PublishedVersion,
  startFrom,
} from './list-draft.ts'
export { PublishedListEditor, type PublishedListEditorProps } from './PublishedListEditor.tsx'
export { type ListWork, useListDraft } from './use-list-draft.ts'
export { type DatedVersion, useVersionWords, VersionHistory } from './VersionHistory.tsx'
