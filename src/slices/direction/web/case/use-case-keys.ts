import { useAddressParameter, useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { undoToast } from '#platform/web/toast.ts'
import { callName } from '#shared/names.ts'
import { commandKeys, useAgreementWords } from '#slices/agreements/web'
import { caseSafetyPath } from '#slices/safety/web'
import { caseWorkPath } from '#slices/work/web'
import type { CaseView } from '../../contract.ts'
import { casePath, reportPath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import type { CaseFollowUp } from './use-case-follow-up.ts'
import type { CaseState } from './use-case-state.ts'
import { useCaseTools } from './use-case-tools.ts'

export interface CaseKeysInput {
  readonly file: CaseView
  readonly state: CaseState
  readonly followUp: CaseFollowUp
  readonly steers: boolean
  readonly table: boolean
  readonly copy: () => void
}

/** Commands that are given so often that they stand in the strip; the others work and stand in the list of keys. */
const inStrip = ['renegotiate', 'keep', 'accept', 'agree-to-date']

/** The keys of the case: of the selected agreement first, then of the plan. */
export function useCaseKeys({
  file,
  state,
  followUp,
  steers,
  table,
  copy,
}: CaseKeysInput): readonly ScreenKey[] {
  const t = useTexts(directionTexts)
  const words = useAgreementWords()
  const go = useGo()
  const tools = useCaseTools(file, state)
  const { selected, details } = state
  const family = useAddressParameter('als') === 'familie'
  const closed = file.closedOn !== null
  const writes = !closed && steers
  const key = (press: string, label: string, act: () => void, strip = true): ScreenKey => ({
    press: press === '' ? [] : press,
    signs: press === '' ? [] : [press.length === 1 ? press.toUpperCase() : press],
    label,
    act,
    strip,
  })
  const selectedGoal = file.goals.find(({ id }) => id === selected?.goalId)
  const call = (): void => {
    if (!selected) return
    state.showDetails()
    void followUp.record(selected, 'called')
  }
  const ofAgreement: readonly (ScreenKey | false | null | undefined)[] = selected
    ? [
        writes &&
          selected.promiser.phone !== null &&
          key('b', t('call', { who: callName(selected.promiser.name) }), call),
        writes &&
          selected.commands.length > 0 &&
          key('h', t('key-remind'), () => void followUp.record(selected, 'reminded')),
        ...selected.commands.map((command) =>
          key(
            commandKeys[command],
            words.command(command, selected).toLowerCase(),
            () => state.ask(command),
            inStrip.includes(command),
          ),
        ),
        {
          press: 'enter',
          signs: ['↵'],
          label: t('key-details'),
          act: () => state.showDetails(),
          strip: !details,
        },
      ]
    : []
  const keys: readonly (ScreenKey | false | null | undefined)[] = [
    ...ofAgreement,
    writes && file.goals.length > 0 && key('a', t('key-agreement'), () => state.open('agreement')),
    !closed && key('n', t('key-note'), () => state.open('note')),
    writes && key('g', t('key-goal'), () => state.open('goal'), !table),
    writes &&
      selectedGoal?.state === 'open' &&
      selectedGoal.indicator !== '' &&
      key('m', t('key-measure'), () => state.open('measure'), !table),
    ...(writes ? tools : [])
      .filter(({ press }) => press !== '')
      .map(({ press, label, act }) => key(press, label, act, false)),
    !writes && key('6', t('key-safety'), () => go(caseSafetyPath(file.id)), false),
    !writes && key('', t('key-work'), () => go(caseWorkPath(file.id)), false),
    closed &&
      steers &&
      file.goals.length > 0 &&
      key('r', t('key-report'), () => go(reportPath(file.id)), false),
    closed && steers && key('i', t('key-reopen'), () => state.open('reopen')),
    key(
      'e',
      t(table ? 'as-picture' : 'as-table'),
      () => go(casePath(file.id, { agreement: selected?.id, table: !table })),
      false,
    ),
    key(
      '1',
      t(family ? 'as-ecomap' : 'as-genogram'),
      () => go(casePath(file.id, { agreement: selected?.id, family: !family })),
      false,
    ),
    table && key('p', t('key-print'), () => window.print(), false),
    table && { press: [], signs: ['Ctrl C'], label: t('key-copy'), act: copy },
    writes && { ...key('z', t('undo'), () => void (undoToast() || followUp.undo())), strip: false },
    {
      press: ['arrowdown', 'arrowup'],
      signs: ['↓', '↑'],
      label: t('key-walk'),
      act: (index) => state.walk(index === 0 ? 1 : -1),
      strip: false,
    },
    details && {
      press: 'escape',
      signs: ['Esc'],
      label: t('key-close'),
      act: state.stepBack,
    },
  ]
  return keys.filter((one): one is ScreenKey => typeof one === 'object' && one !== null)
}
