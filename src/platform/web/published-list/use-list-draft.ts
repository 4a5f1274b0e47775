import { isProblem } from '../api/problem.ts'
import { post } from '../api/request.ts'
import { useRefresh } from '../api/use-read.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { type FormProblem, useProblem } from '../screen/use-problem.ts'
import { useSubmit } from '../screen/use-submit.ts'
import { showToast } from '../toast.ts'
import { type Coded, isListDraft, type ListDraft, noDraft } from './list-draft.ts'

export interface ListWork<Item extends Coded> {
  /** undefined: it is not known yet whether somebody was making one. */
  readonly draft: ListDraft<Item> | undefined
  readonly savedAt: Date | null
  readonly change: (next: (before: ListDraft<Item>) => ListDraft<Item>) => void
  readonly problem: FormProblem
  readonly busy: boolean
  readonly publish: () => void
  readonly stop: () => void
}

export interface ListPublishing<Item extends Coded> {
  /** Of the draft and of the editor's element. */
  readonly id: string
  readonly path: string
  readonly toInput: (item: Item) => unknown
  readonly done: string
}

/** The next version as a draft of this worker, and publishing it. Overtaken: the list is read anew and both are shown. */
export function useListDraft<Item extends Coded>(list: ListPublishing<Item>): ListWork<Item> {
  const refresh = useRefresh()
  const problem = useProblem((pointer) => fieldOf(pointer) ?? list.id)
  const { busy, submit } = useSubmit(problem)
  const stored = useDraft<ListDraft<Item>>(
    list.id,
    () => noDraft,
    (content): content is ListDraft<Item> => isListDraft(content),
  )
  const draft = stored.content
  const stop = (): void => {
    problem.clear()
    stored.change(() => noDraft)
    void stored.drop()
  }
  const publish = async (): Promise<void> => {
    if (!draft || draft.madeFrom === null) return
    try {
      await post(list.path, { items: draft.items.map(list.toInput) }, { ifMatch: draft.madeFrom })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      await refresh(list.path)
      return
    }
    stop()
    await refresh(list.path)
    showToast({ message: list.done })
  }
  return {
    draft,
    savedAt: stored.savedAt,
    change: stored.change,
    problem,
    busy,
    publish: () => submit(publish),
    stop,
  }
}

/** /items/3/label/nl stands in the field items-3-label-nl; what is about a whole line, at its first field. */
function fieldOf(pointer: string): string | undefined {
  const parts = pointer.split('/').filter(Boolean)
  return parts.length > 1 ? parts.join('-') : undefined
}
