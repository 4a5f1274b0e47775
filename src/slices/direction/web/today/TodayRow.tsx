import { useTexts } from '#platform/web/session/session.ts'
import { ActionRow, Button, Kbd, StateWord } from '#platform/web/ui/index.ts'
import type { Exception } from '../../contract.ts'
import { phoneLink } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { type Act, actKeys, actsOf } from './acts.ts'
import { useExceptionWords } from './use-exception-words.tsx'
import type { Done } from './use-today.ts'

export type TodayRowProps = {
  readonly exception: Exception
  readonly selected: boolean
  readonly done: Done | undefined
  /** true for what Z takes back. */
  readonly newest: boolean
  readonly onSelect: () => void
  readonly onAct: (act: Act) => void
  readonly onOpen: () => void
  readonly onUndo: () => void
}

/** One exception: what, who, and the one thing to do; after that a folded line with the way back. */
export function TodayRow(props: TodayRowProps) {
  const { exception, selected, done, newest, onSelect, onAct, onOpen, onUndo } = props
  const t = useTexts(directionTexts)
  const words = useExceptionWords()
  const [first, ...others] = actsOf(exception)
  const icon = words.icon(exception.kind)
  if (done) {
    return (
      <ActionRow
        state={null}
        title={null}
        line={null}
        done={
          <span className="rd-done">
            <b>{t('done')}</b> <span>{done.text}</span>
            {done.act === 'call' && exception.phone && (
              <a href={phoneLink(exception.phone)}>{exception.phone}</a>
            )}
            {done.undoId && (
              <Button variant="tertiary" onClick={onUndo}>
                {t('undo')} {newest && <Kbd>Z</Kbd>}
              </Button>
            )}
          </span>
        }
      />
    )
  }
  return (
    <ActionRow
      state={
        <StateWord
          state={words.markOf(exception)}
          word={words.word(exception)}
          detail={words.detail(exception)}
          {...(icon && { icon })}
        />
      }
      title={words.title(exception)}
      line={words.line(exception)}
      selected={selected}
      onSelect={onSelect}
      {...(first && {
        action: {
          label: words.act(first, exception),
          keys: actKeys[first].toUpperCase(),
          onAct: () => onAct(first),
        },
      })}
      more={[
        ...others.map((act) => ({
          keys: actKeys[act].toUpperCase(),
          label: lower(words.act(act, exception)),
          onAct: () => onAct(act),
        })),
        { keys: '↵', label: t('key-open'), onAct: onOpen },
      ]}
    />
  )
}

/** Beside its key an act is a word in a sentence. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
