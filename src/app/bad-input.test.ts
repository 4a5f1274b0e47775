import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { inTransaction } from '#platform/db/database.ts'
import { firstChecklist } from '#slices/intake'
import { startTerm } from '#slices/terms'
import { type Answer, type TestApp, testApp } from '../test-support/app.ts'
import { agreedByPartner, askedQuestion, type CaseScene, openedCase, rob } from '../test-support/scenes.ts'

const absentId = '01890000-0000-7000-8000-000000000009'

/** One command with a good body; each kind of bad input is made from it. */
interface Command {
  readonly name: string
  readonly path: string
  readonly body: Record<string, unknown>
  readonly who: 'esra' | 'henk' | 'nadia' | 'wim' | 'peter'
  readonly ifMatch?: number
  /** Fields that must be there. */
  readonly required: readonly string[]
  /** A text field and its limit. */
  readonly text?: readonly [field: string, limit: number]
  /** A field that holds the id of something else. */
  readonly foreign?: string
}

describe('bad input to every command', () => {
  let app: TestApp
  let scene: CaseScene
  let agreement: { goalId: string; agreementId: string }
  let commands: Command[]
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    agreement = await agreedByPartner(app, scene)
    const desk = await app.as(app.cast.workers.esra)
    const second = await desk.post('/v1/personen', {
      familyName: 'Visser',
      givenNames: 'Truus',
      born: '1950',
    })
    const waiting = await desk.post('/v1/meldingen', {
      personId: second.body.id,
      channel: 'post',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    })
    const calls = await desk.get('/v1/terugbelverzoeken')
    const aboutStreet = {
      neighbourhoodId: app.cast.neighbourhoods.get('Centrum'),
      ownWords: 'De lantaarns doen het niet.',
      channel: 'phone',
    }
    const street = [
      await desk.post('/v1/buurtvragen', aboutStreet),
      await desk.post('/v1/buurtvragen', aboutStreet),
    ]
    const henk = await app.as(app.cast.workers.henk)
    const view = await henk.get(`/v1/meldingen/${waiting.body.id}`)
    const nadia = await app.as(app.cast.workers.nadia)
    const term = await nadia.post('/v1/begrippen', { term: 'vangnet', meaning: 'Wie er is als het misgaat.' })
    const at = `/v1/casussen/${scene.caseId}`
    const others = await Promise.all(
      ['Vierde', 'Anders', 'Nogeen', 'Wijnstok', 'Peperkamp'].map((familyName) =>
        desk.post('/v1/personen', { familyName, born: '1960' }),
      ),
    )
    const other = (index: number): string => others[index]?.body.id
    const propose = (a: number, b: number) => desk.post('/v1/dubbelen', { personIds: [other(a), other(b)] })
    const [pair, strangers, apart, merged] = [
      await propose(0, 1),
      await propose(0, 2),
      await propose(1, 2),
      await propose(3, 4),
    ]
    const why = { reason: 'Twee mensen' }
    await henk.post(`/v1/dubbelen/${apart.body.id}/_onderscheiden`, why, { ifMatch: 1 })
    await henk.post(`/v1/dubbelen/${merged.body.id}/_samenvoegen`, { survivorId: other(3) }, { ifMatch: 1 })
    const plan = (startsAt: string) =>
      nadia.post('/v1/agenda/afspraken', {
        kind: 'call',
        startsAt,
        minutes: 30,
        workerIds: [app.cast.workers.nadia.id],
      })
    const planned = await plan('2026-12-02T09:00:00Z')
    const called = await plan('2026-12-02T11:00:00Z')
    const { options } = (await henk.get('/v1/hulpopties')).body
    const peter = await app.as(app.cast.workers.peter)
    const open = (optionId: string) => peter.post('/v1/wachtlijsten', { optionId, criteria: [] })
    const list = await open(options[0].id)
    const otherList = await open(options[2].id)
    const join = (listId: string) =>
      nadia.post(`/v1/wachtlijsten/${listId}/plekken`, { caseId: scene.caseId, personId: scene.rob })
    const invited = await join(list.body.id)
    const leaving = await join(otherList.body.id)
    const anyone = await app.as()
    const formOf = async (): Promise<string> => {
      const begun = await anyone.form('/melden', {})
      const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? ''
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
      for (const [step, fields] of [
        ['voor-wie', 'who=self'],
        ['samen', 'together=alone'],
        ['vraag', 'question1=Het+dak+lekt.'],
        ['naam', 'familyName=Webber'],
        ['bereiken', 'phone=0600007788'],
        ['controle', ''],
      ])
        await anyone.send('POST', `/melden/${step}`, fields, { headers })
      return (await desk.get('/v1/webmeldingen')).body.reports.at(-1).id
    }
    const webReport = await formOf()
    const dealt = await desk.post('/v1/personen', { familyName: 'Verdeelman', born: '1944' })
    const dealing = await desk.post('/v1/meldingen', {
      personId: dealt.body.id,
      channel: 'post',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    })
    const amira = app.cast.workers.amira.id
    const advice = await henk.post(`/v1/meldingen/${dealing.body.id}/adviezen`, {
      question: 'Kan dit thuis?',
      workerId: app.cast.workers.nadia.id,
    })
    const hour = {
      name: 'Geld en opvoeden',
      place: 'CJG',
      firstDay: '2026-12-01',
      from: '13:00',
      until: '15:00',
      slotMinutes: 30,
      workerIds: [app.cast.workers.elif.id, app.cast.workers.karin.id],
    }
    await nadia.post('/v1/spreekuren', hour)
    const [session] = (await nadia.get('/v1/spreekuren')).body.sessions
    const question = 'Wie regelt kinderopvang?'
    const booked = await nadia.post(`/v1/spreekuren/${session.id}/boekingen`, { slot: 1, question })
    commands = [
      {
        name: 'linkWebReport',
        path: `/v1/webmeldingen/${webReport}/_koppel`,
        who: 'esra',
        ifMatch: 1,
        body: { personId: second.body.id, lifeDomains: [['housing']] },
        required: ['lifeDomains'],
      },
      {
        name: 'previewRound',
        path: '/v1/verdelingen/_proef',
        who: 'henk',
        body: { weight: 'light', reportIds: [dealing.body.id] },
        required: ['weight', 'reportIds'],
      },
      {
        name: 'decideRound',
        path: '/v1/verdelingen',
        who: 'henk',
        body: {
          weight: 'light',
          reasons: ['one-question'],
          assignments: [{ reportId: dealing.body.id, version: 1, directorId: amira }],
        },
        required: ['weight', 'reasons', 'assignments'],
      },
      {
        name: 'askAdviceAboutReport',
        path: `/v1/meldingen/${waiting.body.id}/adviezen`,
        who: 'henk',
        body: { question: 'Kan dit met een vrijwilliger?', workerId: amira },
        required: ['question'],
        text: ['question', 2000],
        foreign: 'workerId',
      },
      {
        name: 'askAdviceAboutCase',
        path: `${at}/adviezen`,
        who: 'nadia',
        body: { question: 'Kan dit naast bijstand?', workerId: amira },
        required: ['question'],
        text: ['question', 2000],
        foreign: 'workerId',
      },
      {
        name: 'answerAdvice',
        path: `/v1/adviezen/${advice.body.id}/antwoord`,
        who: 'nadia',
        ifMatch: 1,
        body: { answer: 'Ja, met een vaste dag.' },
        required: ['answer'],
        text: ['answer', 4000],
      },
      {
        name: 'declareOwnCircle',
        path: '/v1/eigen-kring',
        who: 'esra',
        body: { personId: second.body.id },
        required: ['personId'],
        foreign: 'personId',
      },
      {
        name: 'createPerson',
        path: '/v1/personen',
        who: 'esra',
        body: { familyName: 'Nieuw', born: '1980' },
        required: ['familyName'],
        text: ['givenNames', 200],
      },
      {
        name: 'proposePair',
        path: '/v1/dubbelen',
        who: 'esra',
        body: { personIds: [scene.rob, second.body.id] },
        required: ['personIds'],
      },
      {
        name: 'mergePeople',
        path: `/v1/dubbelen/${pair.body.id}/_samenvoegen`,
        who: 'henk',
        ifMatch: 1,
        body: { survivorId: other(0) },
        required: ['survivorId'],
        text: ['reason', 500],
      },
      {
        name: 'tellApart',
        path: `/v1/dubbelen/${strangers.body.id}/_onderscheiden`,
        who: 'henk',
        ifMatch: 1,
        body: { reason: 'Twee mensen' },
        required: ['reason'],
        text: ['reason', 500],
      },
      {
        name: 'liftToldApart',
        path: `/v1/dubbelen/${apart.body.id}/_opheffen`,
        who: 'henk',
        ifMatch: 2,
        body: { reason: 'Toch dezelfde' },
        required: ['reason'],
        text: ['reason', 500],
      },
      {
        name: 'undoMerge',
        path: `/v1/dubbelen/${merged.body.id}/_ongedaan`,
        who: 'henk',
        ifMatch: 2,
        body: { reason: 'Toch twee' },
        required: ['reason'],
        text: ['reason', 500],
      },
      {
        name: 'recordReport',
        path: '/v1/meldingen',
        who: 'esra',
        body: {
          personId: scene.rob,
          channel: 'phone',
          firstSplit: 'call-back',
          questions: [{ ownWords: 'Het dak lekt.', lifeDomains: ['housing'] }],
        },
        required: ['channel', 'firstSplit', 'questions'],
        text: ['callBack', 200],
        foreign: 'personId',
      },
      {
        name: 'parkContact',
        path: '/v1/gesprekken',
        who: 'esra',
        body: { title: 'Rob', reason: 'zoekt iets op', content: { typed: 'rob' } },
        required: ['title', 'reason'],
        text: ['reason', 200],
        foreign: 'personId',
      },
      {
        name: 'publishChecklist',
        path: '/v1/signaleringslijst',
        who: 'wim',
        ifMatch: 1,
        body: { items: firstChecklist },
        required: ['items'],
      },
      {
        name: 'answerCallBack',
        path: `/v1/terugbelverzoeken/${calls.body.callBacks[0].id}/antwoorden`,
        who: 'esra',
        ifMatch: 1,
        body: { outcome: 'not-reached' },
        required: ['outcome'],
        text: ['remark', 500],
      },
      {
        name: 'recordNeighbourhoodQuestion',
        path: '/v1/buurtvragen',
        who: 'esra',
        body: aboutStreet,
        required: ['neighbourhoodId', 'ownWords', 'channel'],
        text: ['ownWords', 4000],
        foreign: 'neighbourhoodId',
      },
      {
        name: 'assignNeighbourhoodQuestion',
        path: `/v1/buurtvragen/${street[0]?.body.id}/_toewijzen`,
        who: 'esra',
        ifMatch: 1,
        body: { to: { workerId: app.cast.workers.ruud.id } },
        required: ['to'],
      },
      {
        name: 'answerNeighbourhoodQuestion',
        path: `/v1/buurtvragen/${street[1]?.body.id}/_beantwoorden`,
        who: 'esra',
        ifMatch: 1,
        body: { answer: 'Vrijdag gemaakt.' },
        required: ['answer'],
        text: ['answer', 2000],
      },
      {
        name: 'decideTriage',
        path: `/v1/meldingen/${waiting.body.id}/triagebesluit`,
        who: 'henk',
        ifMatch: view.body.version,
        body: {
          decisions: [{ questionId: view.body.questions[0].id, weight: 'heavy', reasons: ['safety'] }],
          directorId: app.cast.workers.nadia.id,
          memberIds: [second.body.id],
        },
        required: ['decisions'],
        foreign: 'directorId',
      },
      {
        name: 'suspendTerm',
        path: `/v1/termijnen/${view.body.term.id}/_stilzetten`,
        who: 'henk',
        ifMatch: 1,
        body: { ground: 'applicant-agrees', reason: 'wacht op stukken' },
        required: ['ground', 'reason'],
        text: ['reason', 300],
      },
      {
        name: 'extendTerm',
        path: `/v1/termijnen/${await startDecision(waiting.body.id)}/_verdagen`,
        who: 'henk',
        ifMatch: 1,
        body: { unit: 'weeks', count: 4, reason: 'de deskundige is ziek' },
        required: ['unit', 'count', 'reason'],
        text: ['reason', 300],
      },
      {
        name: 'setServiceNorm',
        path: '/v1/servicenormen',
        who: 'wim',
        body: {
          kind: 'wmo-inquiry',
          unit: 'weeks',
          count: 4,
          promise: 'Binnen vier weken',
          fromOn: '2026-12-01',
        },
        required: ['kind', 'unit', 'count', 'promise', 'fromOn'],
        text: ['promise', 200],
      },
      {
        name: 'bookAppointment',
        path: '/v1/agenda/afspraken',
        who: 'nadia',
        body: {
          kind: 'consult',
          startsAt: '2026-12-01T09:00:00Z',
          minutes: 60,
          workerIds: [app.cast.workers.nadia.id],
          place: 'CJG',
          caseId: scene.caseId,
        },
        required: ['kind', 'startsAt', 'minutes', 'workerIds'],
        text: ['place', 120],
        foreign: 'caseId',
      },
      {
        name: 'moveAppointment',
        path: `/v1/agenda/afspraken/${planned.body.id}/_verzetten`,
        who: 'nadia',
        ifMatch: 1,
        body: { startsAt: '2026-12-03T09:00:00Z', minutes: 30, reason: 'verhinderd' },
        required: ['startsAt', 'minutes', 'reason'],
        text: ['reason', 300],
      },
      {
        name: 'cancelAppointment',
        path: `/v1/agenda/afspraken/${called.body.id}/_afzeggen`,
        who: 'nadia',
        ifMatch: 1,
        body: { reason: 'verhinderd' },
        required: ['reason'],
        text: ['reason', 300],
      },
      {
        name: 'setWorkingHours',
        path: '/v1/agenda/werktijden',
        who: 'nadia',
        body: {
          fromOn: '2027-01-01',
          hours: [{ weekday: 1, from: '09:00', until: '12:00', place: '', postId: null }],
        },
        required: ['fromOn', 'hours'],
      },
      {
        name: 'addHoursException',
        path: '/v1/agenda/uitzonderingen',
        who: 'nadia',
        body: { kind: 'absent', startsAt: '2027-02-01T08:00:00Z', endsAt: '2027-02-01T16:00:00Z' },
        required: ['kind', 'startsAt', 'endsAt'],
        text: ['reason', 120],
      },
      {
        name: 'openWaitingList',
        path: '/v1/wachtlijsten',
        who: 'peter',
        body: { optionId: options[1].id, criteria: ['Een kind is niet veilig'] },
        required: ['optionId', 'criteria'],
        foreign: 'optionId',
      },
      {
        name: 'joinWaitingList',
        path: `/v1/wachtlijsten/${list.body.id}/plekken`,
        who: 'nadia',
        body: { caseId: scene.caseId, personId: scene.sanne },
        required: ['caseId', 'personId'],
        text: ['priorityReason', 300],
        foreign: 'caseId',
      },
      {
        name: 'inviteFromWaitingList',
        path: `/v1/wachtplekken/${invited.body.id}/_uitnodigen`,
        who: 'henk',
        ifMatch: 1,
        body: { replyBy: '2026-12-10' },
        required: ['replyBy'],
        text: ['passedOver', 300],
      },
      {
        name: 'leaveWaitingList',
        path: `/v1/wachtplekken/${leaving.body.id}/_verlaten`,
        who: 'henk',
        ifMatch: 1,
        body: { reason: 'placed' },
        required: ['reason'],
        text: ['note', 300],
      },
      {
        name: 'appointSeat',
        path: `${at}/zetels`,
        who: 'nadia',
        body: {
          holderKind: 'worker',
          holderId: app.cast.workers.elif.id,
          role: 'professional',
          basis: 'Jeugdwet',
          purpose: 'gesprek',
        },
        required: ['holderKind', 'holderId', 'role', 'basis', 'purpose'],
        text: ['purpose', 300],
        foreign: 'holderId',
      },
      {
        name: 'addToNetwork',
        path: `${at}/netwerk`,
        who: 'nadia',
        body: { memberId: scene.rob, otherName: 'Marja', kind: 'sibling' },
        required: ['memberId', 'kind'],
        text: ['otherName', 200],
        foreign: 'memberId',
      },
      {
        name: 'setGoal',
        path: `${at}/doelen`,
        who: 'nadia',
        body: { ownWords: 'Rust in huis.', lifeDomain: 'parenting' },
        required: ['ownWords', 'lifeDomain'],
        text: ['ownWords', 2000],
        foreign: 'personId',
      },
      {
        name: 'proposeAgreement',
        path: `${at}/afspraken`,
        who: 'nadia',
        body: {
          goalId: agreement.goalId,
          title: 'Bellen',
          promiserKind: 'resident',
          promiserId: scene.rob,
          dueOn: '2026-12-01',
        },
        required: ['goalId', 'title', 'promiserKind', 'promiserId', 'dueOn'],
        text: ['title', 120],
        foreign: 'goalId',
      },
      {
        name: 'commandAgreement',
        path: `/v1/afspraken/${agreement.agreementId}/antwoorden`,
        who: 'nadia',
        ifMatch: 1,
        body: { command: 'accept' },
        required: ['command'],
        text: ['remark', 1000],
      },
      {
        name: 'measureGoal',
        path: `/v1/doelen/${agreement.goalId}/_meten`,
        who: 'nadia',
        ifMatch: 1,
        body: { current: 4 },
        required: ['current'],
      },
      {
        name: 'writeNote',
        path: `${at}/notities`,
        who: 'nadia',
        body: { body: 'Gesproken.' },
        required: ['body'],
        text: ['body', 8000],
        foreign: 'personId',
      },
      {
        name: 'reportResult',
        path: `/v1/doelen/${agreement.goalId}/resultaat`,
        who: 'nadia',
        ifMatch: 1,
        body: { result: 'achieved', explanation: 'gelukt' },
        required: ['result', 'explanation'],
        text: ['explanation', 2000],
      },
      {
        name: 'recordFollowUp',
        path: '/v1/opvolgingen',
        who: 'nadia',
        body: {
          caseId: scene.caseId,
          objectKind: 'agreement',
          objectId: agreement.agreementId,
          kind: 'called',
        },
        required: ['caseId', 'objectKind', 'objectId', 'kind'],
        foreign: 'caseId',
      },
      {
        name: 'moveCasePhase',
        path: `${at}/_fase`,
        who: 'nadia',
        ifMatch: 1,
        body: { phase: 'evaluating' },
        required: ['phase'],
      },
      {
        name: 'recordOutreach',
        path: '/v1/erop-af',
        who: 'nadia',
        body: { metOn: '2026-11-24', placeKind: 'street', noticed: 'Een volle brievenbus.', basis: 'nobody' },
        required: ['metOn', 'placeKind', 'noticed', 'basis'],
        text: ['noticed', 4000],
        foreign: 'personId',
      },
      {
        name: 'planConsultHour',
        path: '/v1/spreekuren',
        who: 'nadia',
        body: { ...hour, firstDay: '2026-12-02' },
        required: ['name', 'place', 'firstDay', 'from', 'until', 'slotMinutes', 'workerIds'],
        text: ['name', 80],
      },
      {
        name: 'bookConsult',
        path: `/v1/spreekuren/${session.id}/boekingen`,
        who: 'nadia',
        body: { slot: 2, question },
        required: ['slot', 'question'],
        text: ['question', 300],
      },
      {
        name: 'cancelConsult',
        path: `/v1/spreekuren/boekingen/${booked.body.id}/_afzeggen`,
        who: 'nadia',
        body: { reason: 'Al opgelost.' },
        required: ['reason'],
        text: ['reason', 200],
      },
      {
        name: 'changeOwnCard',
        path: '/v1/wegwijzer/mijn-kaart/_bijwerken',
        who: 'nadia',
        ifMatch: 1,
        body: {
          knowledge: ['debts'],
          topics: [],
          targetGroups: ['youth'],
          languages: ['nl'],
          phone: '0999 55 01 43',
          standInId: app.cast.workers.esra.id,
        },
        required: ['knowledge', 'topics', 'targetGroups', 'languages', 'phone'],
        text: ['reachNote', 120],
        foreign: 'standInId',
      },
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
  })
  after(async () => {
    await app.close()
  })

  /** A decision on an application, whose term may be extended. */
  async function startDecision(reportId: string): Promise<string> {
    const { db, clock } = app.services
    const settings = { tenantId: app.services.tenantId, actorId: null, now: clock.now(), system: true }
    const { id } = await inTransaction(db, settings, (trx) =>
      startTerm(trx, app.services.tenantId, {
        kind: 'general-decision',
        reportId,
        caseId: null,
        startsOn: clock.today(),
      }),
    )
    return id
  }

  async function send(
    command: Command,
    body: unknown,
    ifMatch: number | undefined = command.ifMatch,
  ): Promise<Answer> {
    const client = await app.as(app.cast.workers[command.who])
    return client.post(command.path, body, ifMatch === undefined ? {} : { ifMatch })
  }

  /** A print of every row the application can read as the system: equal before and after means nothing was half written. */
  async function fingerprint(): Promise<string> {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query(
        "select set_config('app.tenant', $1, false), set_config('app.system', 'on', false)",
        [app.services.tenantId],
      )
      const { rows } = await client.query(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('session','access_log','processing_log','migration') order by 1",
      )
      const parts: string[] = []
      for (const { relname } of rows) {
        const { rows: counted } = await client.query(
          `select count(*) as n, coalesce(sum(hashtext(t::text)), 0) as print from ${relname} t`,
        )
        parts.push(`${relname}:${counted[0].n}:${counted[0].print}`)
      }
      return parts.join(' ')
    } finally {
      await client.end()
    }
  }

  async function refused(command: Command, body: unknown, what: string, ifMatch?: number): Promise<Answer> {
    const answer = await send(command, body, ifMatch)
    assert.ok(
      answer.status >= 400 && answer.status < 500,
      `${command.name} ${what}: ${answer.status} ${answer.text.slice(0, 300)}`,
    )
    assert.match(String(answer.headers['content-type']), /application\/problem\+json/)
    assert.ok(answer.body.title && answer.body.detail, `${command.name} ${what} explains itself`)
    return answer
  }

  it('lists every missing field at once', async () => {
    for (const command of commands) {
      const { body } = await refused(command, {}, 'empty')
      const pointers = body.invalidParams.map(
        (fault: { pointer: string }) => fault.pointer.slice(1).split('/')[0],
      )
      for (const field of command.required)
        assert.ok(pointers.includes(field), `${command.name} names ${field}`)
    }
  })

  it('refuses unknown fields by name', async () => {
    for (const command of commands) {
      const { body } = await refused(command, { ...command.body, hackertje: 1 }, 'extra')
      assert.deepEqual(
        body.invalidParams.map((fault: { pointer: string }) => fault.pointer),
        ['/hackertje'],
        command.name,
      )
    }
  })

  it('refuses wrong types, lists, null and text that is no JSON', async () => {
    for (const command of commands) {
      for (const field of command.required)
        await refused(command, { ...command.body, [field]: { a: 1 } }, `object in ${field}`)
      await refused(command, [command.body], 'a list')
      const client = await app.as(app.cast.workers[command.who])
      const broken = await client.send('POST', command.path, '{"a":', {
        headers: { 'content-type': 'application/json' },
      })
      assert.equal(broken.status, 400, command.name)
    }
  })

  it('refuses texts over their limit and bodies over 256 kB', async () => {
    for (const command of commands) {
      if (command.text) {
        const [field, limit] = command.text
        await refused(command, { ...command.body, [field]: 'x'.repeat(limit + 1) }, `long ${field}`)
        await refused(command, { ...command.body, [field]: 'met\u0000nul' }, 'a control character')
      }
      await refused(command, { ...command.body, veel: 'x'.repeat(300_000) }, 'huge')
    }
  })

  it('refuses ids of things that are not there or belong elsewhere', async () => {
    for (const command of commands) {
      if (command.foreign)
        await refused(command, { ...command.body, [command.foreign]: absentId }, 'foreign id')
      const elsewhere = { ...command, path: command.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, absentId) }
      if (elsewhere.path !== command.path)
        assert.equal((await send(elsewhere, command.body)).status, 404, command.name)
    }
  })

  it('refuses a stale version with both versions, and a missing one', async () => {
    for (const command of commands.filter(({ ifMatch }) => ifMatch !== undefined)) {
      const stale = await refused(command, command.body, 'stale', 999)
      assert.equal(stale.status, 412, command.name)
      assert.ok(stale.body.current && stale.body.yours, `${command.name} shows both versions`)
      const client = await app.as(app.cast.workers[command.who])
      assert.equal((await client.post(command.path, command.body)).status, 428, command.name)
    }
  })

  it('leaves nothing half written by any of it', async () => {
    const earlier = await fingerprint()
    assert.match(earlier, /agreement:1:/, 'the print sees plan content')
    assert.match(earlier, /person:9:/)
    for (const command of commands) {
      await send(command, {})
      await send(command, { ...command.body, hackertje: 1 })
      if (command.foreign) await send(command, { ...command.body, [command.foreign]: absentId })
      if (command.ifMatch !== undefined) await send(command, command.body, 999)
    }
    assert.equal(await fingerprint(), earlier)
  })

  it('speaks Dutch and English', async () => {
    const client = await app.as(app.cast.workers.esra)
    const english = await client.post('/v1/personen', {}, { headers: { 'accept-language': 'en' } })
    assert.match(english.body.detail, /not right yet/)
    assert.match((await client.post('/v1/personen', {})).body.detail, /kloppen nog niet/)
  })

  it('accepts every good body in the end', async () => {
    for (const command of commands.filter(({ name }) => !['reportResult', 'moveCasePhase'].includes(name))) {
      const current = command.name === 'measureGoal' ? 1 : command.ifMatch
      const answer = await send(command, command.body, current)
      assert.ok(answer.status < 300, `${command.name}: ${answer.text}`)
    }
  })

  it('A4 takes names with apostrophes, diacritics, right-to-left and 200 characters, and finds them back', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const names = ["'t Hart-Öztürk", 'محمد علي', `${'Lang'.repeat(49)}naam`, 'Ñuñez Šimić']
    for (const familyName of names) {
      const made = await desk.post('/v1/personen', { familyName, born: '' })
      assert.equal(made.status, 201, made.text)
      const found = await desk.post('/v1/personen/_zoek', { text: familyName.slice(0, 60) })
      assert.ok(
        found.body.people.some((person: { id: string }) => person.id === made.body.id),
        familyName,
      )
    }
  })

  it('A4 asks before it makes a second person with the same name and birth date', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const first = await desk.post('/v1/personen', { ...rob, givenNames: 'Evert', born: '1961-01-02' })
    const again = await desk.post('/v1/personen', { ...rob, givenNames: 'Evert', born: '1961-01-02' })
    assert.equal(again.status, 409)
    assert.equal(again.body.code, 'person-look-alike')
    const meant = await desk.post('/v1/personen', {
      ...rob,
      givenNames: 'Evert',
      born: '1961-01-02',
      differsFrom: [first.body.id],
    })
    assert.equal(meant.status, 201)
    const found = await desk.post('/v1/personen/_zoek', { text: 'Evert Terpstra 2-1-1961' })
    assert.equal(found.body.people.filter((person: { fits: boolean }) => person.fits).length, 2)
  })

  it('A4 refuses a BSN that somebody has, and shows three digits only', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const made = await desk.post('/v1/personen', { familyName: 'Metbsn', bsn: '999990019' })
    assert.equal(made.status, 201, made.text)
    assert.equal(
      (await desk.post('/v1/personen', { familyName: 'Anders', bsn: '9999 90 019' })).body.code,
      'person-bsn-known',
    )
    const found = await desk.post('/v1/personen/_zoek', { text: '999990019' })
    assert.equal(found.body.people[0].bsnTail, '019')
    assert.ok(!found.text.includes('999990019'))
    assert.equal((await desk.get(`/v1/personen/${made.body.id}/bsn`)).body.bsn, '999990019')
  })
})
