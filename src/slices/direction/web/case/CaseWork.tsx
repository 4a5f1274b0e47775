import { useAddressParameter } from '#platform/web/navigation.tsx'
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { StateMark } from '#platform/web/ui/index.ts'
import { useAgreementWords } from '#slices/agreements/web'
import { SafetyFrame } from '#slices/safety/web'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'
import { CasePicture } from './CasePicture.tsx'
import { maySteer } from './case-people.ts'
import { CaseTables } from './tables/CaseTables.tsx'
import { useCaseFollowUp } from './use-case-follow-up.ts'
import { useCaseKeys } from './use-case-keys.ts'
import { useCaseState } from './use-case-state.ts'
import { useCopyWithoutNames } from './use-copy-without-names.ts'

const CaseDialogs = lazyScreen(async () => (await import('./CaseDialogs.tsx')).CaseDialogs)

export type CaseWorkProps = { readonly file: CaseView }

/** The case at work: one selection and one set of keys, as picture or as tables. */
export function CaseWork({ file }: CaseWorkProps) {
  const t = useTexts(directionTexts)
  const words = useAgreementWords()
  const { id: myId } = useSession()
  const state = useCaseState(file)
  const table = useAddressParameter('als') === 'tabel'
  const steers = maySteer(file, myId)
  const followUp = useCaseFollowUp(file.id)
  const copy = useCopyWithoutNames(file, table)
  const keys = useCaseKeys({ file, state, followUp, steers, table, copy })
  const { selected, dialog } = state
  return (
    <Screen
      title={t('household', { name: file.household.name })}
      // Also while the dialog that was asked for is still being fetched: no letter is for what lies under it.
      keys={dialog ? [] : keys}
      {...(selected && {
        focusTitle: (
          <>
            <StateMark state={selected.mark} size={15} label={words.state(selected)} />{' '}
            {shorten(selected.title)}:
          </>
        ),
      })}
    >
      <SafetyFrame caseId={file.id}>
        {table ? (
          <CaseTables file={file} state={state} />
        ) : (
          <CasePicture file={file} state={state} steers={steers} />
        )}
        {dialog && <CaseDialogs file={file} state={state} steers={steers} />}
      </SafetyFrame>
    </Screen>
  )
}

/** The key strip has one line. */
function shorten(title: string): string {
  return title.length > 30 ? `${title.slice(0, 29).trimEnd()}…` : title
}
