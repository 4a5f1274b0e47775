import { countInWords } from '#platform/web/count-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { DecisionOut, LinkOut, PartOut, WorkerOut } from '../contract.ts'
import { chainTexts } from './texts.ts'

/** The words that picture and tables share. */
export function useChainWords() {
  const t = useTexts(chainTexts)
  const { name: me } = useSession()
  const language = useLanguage()
  const total = ({ kept, later, broken }: LinkOut): number => kept + later + broken
  const what = ({ kind, count }: DecisionOut): string =>
    t(kind, { count, many: countInWords(count, language, true) })
  return {
    part: ({ from, to }: PartOut): string => t('part-name', { from: t(from), to: t(to) }),
    points: ({ points, ceiling, forecast }: WorkerOut): string =>
      t('room-words', { points, ceiling, forecast }),
    room: ({ state, room }: WorkerOut): string => t(`room-${state}`, { count: room }),
    link: ({ name }: LinkOut): string => name ?? t('kept-own'),
    linkLine({ id, person, people }: LinkOut): string {
      if (id === null) return t('kept-own-why', { count: people })
      return people > 1 ? t('kept-others', { name: person ?? '' }) : (person ?? '')
    },
    total,
    /** In one line, for whoever talks about it; too few to say is said. */
    kept: (link: LinkOut): string =>
      link.share === null
        ? t('too-few-short', { count: total(link) })
        : t('agenda-link', { share: link.share, count: total(link) }),
    what,
    /** Who is to move, by name: for whoever reads it later, or on paper. */
    person: ({ kind, who, mine }: DecisionOut): string =>
      mine || kind === 'no-director' ? me : (who ?? t('who-assessors')),
    who({ kind, who, mine }: DecisionOut): string {
      if (kind === 'no-director') return who === null ? t('you') : t('who-left', { name: who })
      if (mine) return t('you')
      return who ?? t('who-assessors')
    },
  }
}
