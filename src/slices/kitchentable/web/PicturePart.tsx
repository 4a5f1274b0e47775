import { useLayoutEffect, useRef, useState } from 'react'
import { Button, Ecomap } from '#platform/web/ui/index.ts'
import { relationStrengths } from '#slices/people/contract'
import { AddPerson } from './AddPerson.tsx'
import { mayTakeAway, pictureOf, type Shown, type ShownTie } from './draft.ts'
import { relationWord } from './relation-words.ts'
import type { Talk } from './use-conversation.ts'
import { nameIn, type TurnedWords } from './use-turned-words.ts'

export type TurnedPartProps = {
  readonly talk: Talk
  readonly shown: Shown
  readonly words: TurnedWords
  readonly onNotice: (text: string) => void
}

/** Who stands around you, drawn together: touch somebody and say how the contact is. */
export function PicturePart({ talk, shown, words, onNotice }: TurnedPartProps) {
  const { t, language } = words
  const { table } = talk.conversation
  const [chosen, setChosen] = useState<string>()
  const [asks, setAsks] = useState<'contact' | 'helps' | 'add' | null>(null)
  const picture = pictureOf(talk.conversation, shown, {
    keeps: t('keeps-track'),
    relation: (kind) => relationWord(kind, language),
  })
  const ties =
    chosen === undefined ? [] : shown.ties.filter(({ fromId, toId }) => fromId === chosen || toId === chosen)
  const name = (id: string): string => nameIn(shown, table.helpers, id)
  const choose = (id: string): void => {
    setChosen(id)
    setAsks(shown.ties.some(({ fromId, toId }) => fromId === id || toId === id) ? 'contact' : null)
  }
  const takeAway = (): void => {
    const person = shown.people.find(({ id }) => id === chosen)
    if (!person || ties.length === 0) onNotice(t('tap-first'))
    else if (person.member) onNotice(t('lives-here', { name: person.givenNames }))
    else if (!mayTakeAway(shown, person.id)) onNotice(t('cannot-take-away', { name: person.givenNames }))
    else {
      talk.say({ kind: 'gone', tieIds: ties.map(({ id }) => id) })
      setChosen(undefined)
      setAsks(null)
    }
  }
  return (
    <section className="rd-turned-picture">
      <h1>{t('around-you')}</h1>
      <div className="rd-turned-map">
        <Ecomap
          {...picture}
          selectedId={chosen}
          onSelect={choose}
          labels={{
            title: t('picture-title', { name: picture.center.name }),
            strong: t('strong'),
            strained: t('strained'),
            that: '',
            more: (count) => t('more', { count }),
          }}
        />
        {chosen !== undefined && (asks === 'contact' || asks === 'helps') && (
          <ContactCard
            key={chosen}
            chosen={chosen}
            about={asks}
            ties={ties}
            name={name}
            talk={talk}
            words={words}
          />
        )}
      </div>
      {asks === 'add' ? (
        <AddPerson
          talk={talk}
          shown={shown}
          words={words}
          {...(chosen !== undefined && { ofId: chosen })}
          onDone={() => setAsks(null)}
        />
      ) : (
        <div className="rd-turned-tools">
          <Button onClick={() => setAsks('add')}>{t('tool-add')}</Button>
          <Button
            onClick={() =>
              ties.length === 0 ? onNotice(t('tap-first')) : setAsks(asks === 'helps' ? 'contact' : 'helps')
            }
          >
            {t('tool-helps')}
          </Button>
          <Button onClick={takeAway}>{t('tool-gone')}</Button>
          <Button disabled={talk.conversation.said.length === 0} onClick={talk.undo}>
            {t('tool-undo')}
          </Button>
        </div>
      )}
    </section>
  )
}

type ContactCardProps = {
  readonly chosen: string
  readonly about: 'contact' | 'helps'
  readonly ties: readonly ShownTie[]
  readonly name: (id: string) => string
  readonly talk: Talk
  readonly words: TurnedWords
}

const signs = {
  strong: { d: 'M2 8h44', width: 7 },
  normal: { d: 'M2 8h44', width: 2.5 },
  strained: { d: 'M2 8l6-6 8 12 8-12 8 12 8-12 6 6', width: 2.5 },
} as const

function ContactCard({ chosen, about, ties, name, talk, words }: ContactCardProps) {
  const { t } = words
  const card = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ left: number; top: number; side: 'over' | 'under' }>()
  useLayoutEffect(() => {
    const frame = card.current?.parentElement?.getBoundingClientRect()
    const spot = document.getElementById(`eco-${chosen}`)?.getBoundingClientRect()
    const own = card.current?.getBoundingClientRect()
    if (!frame || !spot || !own) return
    const left = spot.left + spot.width / 2 - frame.left - own.width / 2
    const under = spot.bottom - frame.top + 34
    const fits = under + own.height <= frame.height + 60
    setAt({
      left: Math.min(Math.max(left, 0), frame.width - own.width),
      top: fits ? under : spot.top - frame.top - own.height - 14,
      side: fits ? 'under' : 'over',
    })
  }, [chosen])
  return (
    <div
      ref={card}
      className="rd-turned-card"
      data-side={at?.side}
      style={at ? { left: at.left, top: at.top } : { visibility: 'hidden' }}
    >
      <h2>{t(about === 'contact' ? 'how-is-contact' : 'who-helps-whom')}</h2>
      {ties.map((tie) => (
        <fieldset key={tie.id}>
          <legend>{words.list([name(tie.fromId), name(tie.toId)])}</legend>
          {about === 'contact' ? (
            <Contact tie={tie} talk={talk} words={words} />
          ) : (
            <WhoHelps tie={tie} name={name} talk={talk} words={words} />
          )}
        </fieldset>
      ))}
    </div>
  )
}

type TieProps = Pick<ContactCardProps, 'talk' | 'words'> & { readonly tie: ShownTie }

function Contact({ tie, talk, words: { t } }: TieProps) {
  return (
    <div className="rd-turned-choices">
      {relationStrengths.map((strength) => (
        <button
          key={strength}
          type="button"
          className="rd-turned-choice"
          aria-pressed={tie.strength === strength}
          onClick={() => talk.say({ kind: 'tie', tieId: tie.id, strength })}
        >
          <svg width="40" height="14" viewBox="0 0 48 16" aria-hidden="true">
            <path d={signs[strength].d} strokeWidth={signs[strength].width} />
          </svg>
          {t(strength)}
        </button>
      ))}
    </div>
  )
}

function WhoHelps({ tie, name, talk, words: { t } }: TieProps & Pick<ContactCardProps, 'name'>) {
  const [from, to] = [name(tie.fromId), name(tie.toId)]
  const answers = [
    ['from', t('helps-from', { from, to })],
    ['to', t('helps-from', { from: to, to: from })],
    ['both', t('helps-both')],
    [null, t('helps-none')],
  ] as const
  return (
    <div className="rd-turned-choices">
      {answers.map(([helps, label]) => (
        <button
          key={label}
          type="button"
          className="rd-turned-choice"
          aria-pressed={tie.helps === helps}
          onClick={() => talk.say({ kind: 'tie', tieId: tie.id, helps })}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
