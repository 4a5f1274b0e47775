import { useTexts } from '#platform/web/session/session.ts'
import { DescriptionList, Dialog } from '#platform/web/ui/index.ts'
import type { LinkOut } from '../contract.ts'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

export type LinkDialogProps = { readonly link: LinkOut; readonly onClose: () => void }

/** The numbers behind a share, with what was referred there. Counts only. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  const { referrals } = link
  return (
    <Dialog
      open
      heading={t('link-title', { name: words.link(link) })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <DescriptionList
        items={[
          { term: t('on-time'), value: String(link.kept) },
          { term: t('later'), value: String(link.later) },
          { term: t('broken'), value: String(link.broken) },
          ...(referrals === null
            ? []
            : [
                { term: t('link-sent'), value: String(referrals.sent) },
                { term: t('link-unanswered'), value: String(referrals.unanswered) },
                {
                  term: t('link-answer'),
                  value: referrals.answerDays === null ? t('link-not') : String(referrals.answerDays),
                },
                { term: t('link-lost'), value: String(referrals.daysLost) },
              ]),
        ]}
      />
    </Dialog>
  )
}
