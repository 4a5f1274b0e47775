/** Wegwijzer (who knows what) and the words for roles and kinds of organisations. */
export { DirectoryScreen } from './DirectoryScreen.tsx'
export { useRoleWord } from './words.ts'
