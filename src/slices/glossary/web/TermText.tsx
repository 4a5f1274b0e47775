import { useRead } from '#platform/web/api/use-read.ts'
import type { Glossary } from '../contract.ts'
import { splitTerms } from './split-terms.ts'
import { TermWord } from './TermWord.tsx'

export type TermTextProps = { readonly children: string }

/** A text of the screen in which the words of the glossary explain themselves. */
export function TermText({ children }: TermTextProps) {
  const { data } = useRead<Glossary>('/v1/begrippen')
  const pieces = splitTerms(children, data?.terms.map(({ term }) => term) ?? [])
  return (
    <span>
      {pieces.map((piece) =>
        piece.term === undefined ? (
          piece.text
        ) : (
          <TermWord key={piece.term} term={piece.term}>
            {piece.text}
          </TermWord>
        ),
      )}
    </span>
  )
}
