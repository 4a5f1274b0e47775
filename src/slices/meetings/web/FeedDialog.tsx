import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Dialog, FormField, TextInput } from '#platform/web/ui/index.ts'
import { meetingTexts } from './texts.ts'

export type FeedDialogProps = { readonly address: string; readonly onClose: () => void }

/** The secret address of all open meetings. */
export function FeedDialog({ address, onClose }: FeedDialogProps) {
  const t = useTexts(meetingTexts)
  const p = useTexts(platformTexts)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    showToast({ message: t('feed-copied') })
    onClose()
  }
  return (
    <Dialog open heading={t('feed-title')} closeLabel={p('close')} onClose={onClose}>
      <div className="rd-stack">
        <p>{t('feed-why')}</p>
        <FormField id="meeting-feed" label={t('feed-address')}>
          {(control) => (
            <TextInput
              {...control}
              readOnly
              value={address}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </FormField>
        {navigator.clipboard && <Button onClick={() => void copy()}>{t('feed-copy')}</Button>}
      </div>
    </Dialog>
  )
}
