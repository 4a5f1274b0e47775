import { answerPages } from './page-routes-answer.ts'
import { evidencePages } from './page-routes-evidence.ts'
import { listPages } from './page-routes-list.ts'

/** Pages of a partner without an account behind link and code: request, answers, pulse, progress, list. They work without script. */
export const pages = [...answerPages, ...listPages, ...evidencePages]
