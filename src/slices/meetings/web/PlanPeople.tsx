import { useRead } from '#platform/web/api/use-read.ts'
import { PickField } from '#platform/web/screen/PickField.tsx'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Chip, FieldSet } from '#platform/web/ui/index.ts'
import { type Directory, knowledgeDomains } from '#slices/organisations/contract'
import { useColleagueOptions, useKnowledgeWord, useRoleWord } from '#slices/organisations/web'
import { audienceRoles } from '../contract.ts'
import { fieldId } from './TextField.tsx'
import { meetingTexts } from './texts.ts'

export interface PlanLists {
  readonly leaderIds: readonly string[]
  readonly memberIds: readonly string[]
  readonly organiserIds: readonly string[]
  readonly invitedIds: readonly string[]
  readonly domains: readonly string[]
  readonly roles: readonly string[]
}

export type PlanPeopleProps = {
  readonly closed: boolean
  readonly lists: PlanLists
  readonly onChange: (lists: PlanLists) => void
  readonly problem: FormProblem
}

/** Who leads it, who organises it, for whom it is, and about what. */
export function PlanPeople({ closed, lists, onChange, problem }: PlanPeopleProps) {
  const t = useTexts(meetingTexts)
  const role = useRoleWord()
  const knowledge = useKnowledgeWord()
  const colleagues = useColleagueOptions()
  const organisations = (useRead<Directory>('/v1/wegwijzer').data?.organisations ?? []).map(
    ({ id, name }) => ({ id, label: name }),
  )
  const pick = (name: keyof PlanLists, label: string, options: typeof colleagues, empty: string) => ({
    id: fieldId(`/${name}`),
    label,
    options,
    empty,
    problem,
    chosen: lists[name],
    onChange: (chosen: readonly string[]) => onChange({ ...lists, [name]: chosen }),
  })
  const chips = (name: 'domains' | 'roles', choices: readonly string[], word: (one: string) => string) => (
    <div className="rd-row">
      {choices.map((one) => (
        <Chip
          key={one}
          pressed={lists[name].includes(one)}
          onToggle={(pressed) =>
            onChange({
              ...lists,
              [name]: pressed ? [...lists[name], one] : lists[name].filter((other) => other !== one),
            })
          }
        >
          {word(one)}
        </Chip>
      ))}
    </div>
  )
  return (
    <>
      <PickField {...pick('leaderIds', t('form-leaders'), colleagues, t('form-choose'))} />
      {closed ? (
        <PickField
          {...pick('memberIds', t('form-members'), colleagues, t('form-choose'))}
          hint={t('form-members-hint')}
        />
      ) : (
        <>
          <FieldSet legend={t('form-roles')}>{chips('roles', audienceRoles, role)}</FieldSet>
          <PickField
            {...pick('invitedIds', t('form-invited'), organisations, t('form-choose-organisation'))}
          />
        </>
      )}
      <PickField
        {...pick('organiserIds', t('form-organisers'), organisations, t('form-choose-organisation'))}
        hint={t('form-organisers-hint')}
      />
      <FieldSet legend={t('form-domains')}>{chips('domains', knowledgeDomains, knowledge)}</FieldSet>
    </>
  )
}
