import type { Command, Ground } from './command.ts'

/** The life of a term. */
export async function glossaryCommands({ nadia }: Ground): Promise<Command[]> {
  const term = await nadia.post('/v1/begrippen', { term: 'vangnet', meaning: 'Wie er is als het misgaat.' })
  return [
    {
      name: 'proposeTerm',
      path: '/v1/begrippen',
      who: 'nadia',
      body: { term: 'nazorg', meaning: 'Wat na afloop nog gebeurt.' },
      required: ['term', 'meaning'],
      text: ['meaning', 1000],
    },
    {
      name: 'remarkOnTerm',
      path: `/v1/begrippen/${term.body.id}/opmerkingen`,
      who: 'nadia',
      body: { kind: 'remark', body: 'Goed zo.' },
      required: ['kind', 'body'],
      text: ['body', 2000],
    },
    {
      name: 'writeOwnWord',
      path: `/v1/begrippen/${term.body.id}/_verwoord`,
      who: 'nadia',
      body: { word: 'vangnet' },
      required: ['word'],
      text: ['word', 80],
    },
    {
      name: 'settleTerm',
      path: `/v1/begrippen/${term.body.id}/_vaststellen`,
      who: 'wim',
      ifMatch: 1,
      body: { meaning: 'Wat na afloop nog gebeurt.' },
      required: ['meaning'],
      text: ['meaning', 1000],
    },
  ]
}
