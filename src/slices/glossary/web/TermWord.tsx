import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import type { Glossary } from '../contract.ts'
import { glossaryTexts } from './texts.ts'
import './term-word.css'

export type TermWordProps = {
  /** The term as it stands in the glossary. */
  readonly term: string
  /** The word on the screen; the term itself unless given. */
  readonly children?: ReactNode
}

/**
 * A word of the work that explains itself: its agreed meaning and what my own organisation calls it, on hover and with the
 * focus; Escape hides it. Just the word when the glossary does not know it.
 */
export function TermWord({ term, children = term }: TermWordProps) {
  const t = useTexts(glossaryTexts)
  const id = useId()
  const [open, setOpen] = useState(false)
  const { data } = useRead<Glossary>('/v1/begrippen')
  const word = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (open && word.current && tip.current) place(tip.current, word.current.getBoundingClientRect())
  }, [open])
  const known = data?.terms.find((one) => one.term.toLowerCase() === term.toLowerCase())
  if (!known) return <>{children}</>
  const own = known.words.find(({ organisationId }) => organisationId === data?.organisation?.id)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the word inside is a button; this keeps the explanation open while the pointer goes there
    <span className="rd-term-word" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        ref={word}
        type="button"
        aria-describedby={open ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && (
        <span ref={tip} role="tooltip" id={id} popover="manual" className="rd-term-tip">
          <b>{known.term}</b> {known.meaning}
          {own && (
            <span className="rd-term-own">
              {t('tip-own', { organisation: own.organisation, word: own.word })}
            </span>
          )}
          {known.state === 'proposed' && <span className="rd-meta">{t('tip-proposed')}</span>}
        </span>
      )}
    </span>
  )
}

const margin = 8

/** In the top layer, so that no column cuts it off; under the word, or above it near the bottom. */
function place(tip: HTMLElement, word: DOMRect): void {
  tip.showPopover()
  const { width, height } = tip.getBoundingClientRect()
  const left = Math.max(margin, Math.min(word.left, innerWidth - width - margin))
  const below = word.bottom + height + margin < innerHeight
  tip.style.left = `${left}px`
  tip.style.top = `${below ? word.bottom : Math.max(margin, word.top - height)}px`
}
