import { Button, Voice } from '#platform/web/ui/index.ts'
import type { ProfileOut } from '../contract.ts'
import { useWorkWords } from './use-words.ts'

export type PossibilitiesColumnProps = {
  readonly name: string
  readonly profile: ProfileOut | undefined
  readonly onWrite: () => void
}

/** What somebody wants and can: the own words first, then what was asked, then what was not. */
export function PossibilitiesColumn({ name, profile, onWrite }: PossibilitiesColumnProps) {
  const { t, words, day } = useWorkWords()
  const content = profile?.content
  const list = <Code,>(codes: readonly Code[] | null | undefined, word: (code: Code) => string) =>
    codes ? words.list(codes, word) : ''
  const rows = content
    ? ([
        ['can', content.can],
        ['hours', words.hours(content.hoursMin, content.hoursMax)],
        [
          'days',
          [list(content.days, words.day), list(content.parts, words.part)].filter(Boolean).join(' · '),
        ],
        [
          'travel',
          [
            list(content.means, words.means),
            content.travelMinutes === null ? '' : words.minutes(content.travelMinutes),
          ]
            .filter(Boolean)
            .join(' · '),
        ],
        ['languages', list(content.languages, words.language)],
        ['licences', list(content.licences, words.licence)],
        ['sectors', list(content.sectors, words.sector)],
        ['needs', list(content.needs, words.offering)],
        ['wishes', list(content.wishes, words.offering)],
        ['burdens', list(content.burdens, words.burden)],
      ] as const)
    : []
  const unasked = rows.filter(([topic, value]) => value === '' && topic !== 'can')
  return (
    <section aria-label={t('wants-can')}>
      <h2 className="rd-head">{t('wants-can')}</h2>
      {!profile && <p className="rd-sec">{t('nothing-noted', { name })}</p>}
      {content && content.wants !== '' && (
        <p className="rd-work-voice">
          <Voice>{content.wants}</Voice>
        </p>
      )}
      <dl className="rd-work-facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([topic, value]) => (
            <div key={topic}>
              <dt>{t(topic)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {profile && unasked.length > 0 && (
        <p className="rd-sec rd-work-unasked">
          {t('not-asked', { list: unasked.map(([topic]) => t(topic).toLowerCase()).join(', ') })}
        </p>
      )}
      {profile && (
        <>
          <p className={profile.answer === 'wrong' ? 'rd-work-said' : 'rd-meta'}>
            {t(`said-${profile.answer ?? 'nothing'}`, { name })}{' '}
            {profile.answer === 'wrong' && <Voice>{profile.answerWords}</Voice>}
          </p>
          <p className="rd-meta">
            {t('noted-by', {
              source: t(`source-${profile.source}`),
              name: profile.notedBy,
              date: day(profile.notedOn),
            })}
          </p>
        </>
      )}
      <Button
        className="rd-no-print"
        variant={profile && profile.answer !== 'wrong' ? 'secondary' : 'primary'}
        shortcut="W"
        onClick={onWrite}
      >
        {t(profile ? 'write-anew' : 'write-down')}
      </Button>
    </section>
  )
}
