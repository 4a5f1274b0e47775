/** What a partner is asked, beside the link. */
export const asks = {
  request: {
    subject: 'vraagt u iets',
    line: 'vraagt u om iets te doen voor een inwoner',
    opens: 'deze afspraak',
  },
  pulse: {
    subject: 'vraagt hoe het gaat',
    line: 'vraagt in twee minuten hoe een afspraak loopt',
    opens: 'deze afspraak',
  },
  reminder: {
    subject: 'herinnert u aan een afspraak',
    line: 'herinnert u aan een afspraak die nog openstaat',
    opens: 'deze afspraak',
  },
  begin: {
    subject: 'laat weten dat u kunt beginnen',
    line: 'laat weten dat u kunt beginnen met wat is afgesproken; wat eerst moest, is gedaan',
    opens: 'deze afspraak',
  },
} as const

const reminders = {
  pulse: 'wil graag weten hoe het gaat',
  reminder: 'herinnert u aan iets dat is afgesproken',
  begin: 'laat weten dat u kunt beginnen met iets dat is afgesproken; wat eerst moest, is gedaan',
} as const

/** Mail to a worker or resident with an account: where to look, never what it is about. */
export function reminderMail(to: {
  readonly why: keyof typeof reminders
  readonly name: string
  readonly from: string
  readonly address: string
}): { subject: string; body: string } {
  const ask = asks[to.why]
  const line = reminders[to.why]
  return {
    subject: `${to.from} ${ask.subject}`,
    body: `Dag ${to.name},\n\n${to.from} ${line}. Log in om te kijken en te antwoorden:\n\n${to.address}`,
  }
}
