import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { asOwner } from '../test-support/cluster.ts'
import { agreedByPartner, type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

interface Tie {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: string
  readonly strength: string
  readonly helps: string | null
  readonly until: string | null
  readonly version: number
}

describe('C1 C4 household and network, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let scene: CaseScene
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    scene = await openedCase(app)
  })
  after(() => app.close())

  const at = (more = '', { caseId } = scene) => `/v1/casussen/${caseId}/${more}`
  const network = async (of = scene) => {
    const answer = await nadia.get(at('netwerk', of))
    assert.equal(answer.status, 200, answer.text)
    return answer.body
  }
  const codes = (answer: { body: { invalidParams?: { pointer: string; code: string }[] } }) =>
    (answer.body.invalidParams ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  const tie = (body: object) => nadia.post(at('banden'), body)
  const change = (household: { version: number }, body: object, of = scene) =>
    nadia.post(at('_huishouden', of), body, { ifMatch: household.version })
  const seatOf = (personId: string, { caseId } = scene): Promise<boolean> =>
    asOwner(app.database.appUrl, async (client) => {
      await client.query(
        "select set_config('app.tenant', $1, false), set_config('app.system', 'on', false)",
        [app.services.tenantId],
      )
      const found = await client.query(
        'select 1 from seat where case_id = $1 and holder_id = $2 and until_at is null',
        [caseId, personId],
      )
      return found.rows.length > 0
    })

  it('C4 a tie is recorded, changed, ended and set back, and each change is refused when it is stale', async () => {
    const made = await tie({ fromId: scene.rob, toId: scene.sanne, kind: 'parent', helps: 'from' })
    assert.equal(made.status, 201, made.text)
    const path = `${at('banden')}/${made.body.id}`
    const facts = {
      kind: 'parent',
      strength: 'strained',
      helps: 'both',
      since: null,
      source: 'professional',
    }
    const changed = await nadia.post(`${path}/_wijzigen`, facts, { ifMatch: 1 })
    assert.equal(changed.status, 200, changed.text)
    const stale = await nadia.post(`${path}/_wijzigen`, facts, { ifMatch: 1 })
    assert.equal(stale.status, 412)
    assert.equal(stale.body.current.strength, 'strained', 'the loser sees what stands there now')
    const [shown] = (await network()).ties.filter(({ id }: Tie) => id === made.body.id)
    assert.deepEqual([shown.strength, shown.helps, shown.version], ['strained', 'both', 2])
    const onCase = (await nadia.get(at(''.trim()).replace(/\/$/, ''))).body.relations
    assert.ok(onCase.some((one: Tie) => one.fromId === scene.rob && one.helps === 'both'))

    const ended = await nadia.post(`${path}/_beeindigen`, { on: '2026-11-20' }, { ifMatch: 2 })
    assert.equal(ended.status, 200, ended.text)
    const over = (await network()).ties.find(({ id }: Tie) => id === made.body.id)
    assert.equal(over.until, '2026-11-20', 'what is over stays in the history')
    assert.equal((await nadia.post(`${path}/_wijzigen`, facts, { ifMatch: 3 })).body.code, 'tie-ended')
    assert.equal((await nadia.post(`${path}/_herstellen`, undefined, { ifMatch: 3 })).status, 200)

    const mistake = await nadia.post(
      `${path}/_beeindigen`,
      { on: '2026-11-24', mistaken: true },
      { ifMatch: 4 },
    )
    assert.equal(mistake.status, 200, mistake.text)
    assert.ok(!(await network()).ties.some(({ id }: Tie) => id === made.body.id), 'a mistake shows nowhere')
    assert.equal((await nadia.post(`${path}/_herstellen`, undefined, { ifMatch: 5 })).status, 200)
  })

  it('C1 refuses ties that cannot be, all faults at once, and writes nothing', async () => {
    const before = (await network()).ties.length
    const wrong = await tie({ fromId: scene.sanne, toId: scene.rob, kind: 'parent', since: '2027-01-01' })
    assert.deepEqual(codes(wrong), ['/since tie-future', '/kind tie-contradicts', '/kind tie-parent-younger'])
    const other = await openedCase(app)
    const foreign = await tie({ fromId: scene.rob, toId: other.rob, kind: 'friend' })
    assert.deepEqual(codes(foreign), ['/toId tie-person-unknown'], 'a stranger to this case is no choice')
    const added = await nadia.post(at('netwerk'), {
      memberId: scene.rob,
      otherId: scene.sanne,
      kind: 'parent',
    })
    assert.deepEqual(codes(added), ['/kind tie-contradicts', '/kind tie-parent-younger'])
    assert.equal((await network()).ties.length, before)
  })

  it('C1 only the director changes, a seat looks, and others find no such case', async () => {
    const { amira, elif } = app.cast.workers
    const stranger = await app.as(amira)
    assert.equal((await stranger.get(at('netwerk'))).status, 404)
    const body = { fromId: scene.rob, toId: scene.sanne, kind: 'carer' }
    assert.equal((await stranger.post(at('banden'), body)).status, 404)
    const seat = {
      holderKind: 'worker',
      holderId: elif.id,
      role: 'professional',
      basis: 'Jeugdwet',
      purpose: 'gesprek',
    }
    assert.equal((await nadia.post(at('zetels'), seat)).status, 201)
    const seated = await app.as(elif)
    const seen = await seated.get(at('netwerk'))
    assert.equal(seen.status, 200, seen.text)
    assert.equal(seen.body.mayChange, false)
    assert.notEqual((await seated.post(at('banden'), body)).status, 201)
    const resident = await app.as(residentActor(app, scene.rob))
    assert.equal(
      (await resident.get(at('netwerk'))).status,
      403,
      'a resident sees the own plan, not the files of others',
    )
  })

  it('C1 the name of a household is corrected by who directs, once per version, and set back', async () => {
    const own = await openedCase(app)
    const rename = (name: string, ifMatch: number, who = nadia) =>
      who.post(at('_huishoudnaam', own), { name }, { ifMatch })
    const { household } = await network(own)
    const done = await rename('  Terpstra -  Smit ', household.version)
    assert.deepEqual([done.status, done.body.name], [200, 'Terpstra - Smit'], done.text)
    assert.equal((await nadia.get(at('', own).slice(0, -1))).body.household.name, 'Terpstra - Smit')
    const late = await rename('Smit', household.version)
    assert.deepEqual([late.status, late.body.current.name], [412, 'Terpstra - Smit'])
    assert.deepEqual(codes(await rename(' ', done.body.version)), ['/name household-name-missing'])
    assert.deepEqual(codes(await rename('Terpstra  - Smit', done.body.version)), [
      '/name household-nothing-changes',
    ])
    const stranger = await app.as(app.cast.workers.amira)
    assert.equal((await rename('Smit', done.body.version, stranger)).status, 404)
    assert.equal((await rename(household.name, done.body.version)).status, 200)
    assert.equal((await network(own)).household.name, household.name)
  })

  it('C1 who leaves keeps what was agreed with them; whoever nothing is open for loses the look at the plan', async () => {
    const own = await openedCase(app)
    await agreedByPartner(app, own)
    const baby = { name: 'Noor Terpstra', born: '2026-10-02', from: '2026-10-02' }
    const { household } = await network(own)
    const came = await change(household, { joins: [baby] }, own)
    assert.equal(came.status, 200, came.text)
    const noor = (await network(own)).people.find(({ name }: { name: string }) => name.startsWith('Noor'))
    assert.equal(noor.place, 'member')
    assert.ok(await seatOf(noor.id, own))
    const leaves = [own.sanne, noor.id].map((personId) => ({ personId, on: '2026-11-24' }))
    const split = await change({ version: came.body.version }, { leaves, together: true }, own)
    assert.equal(split.status, 200, split.text)
    assert.notEqual(split.body.newHouseholdId, null)
    assert.equal(split.body.keptSeats, 1)
    assert.ok(await seatOf(own.sanne, own), 'Sanne has a promise made for her in this plan')
    assert.ok(!(await seatOf(noor.id, own)), 'for Noor nothing is open')
    const file = (await nadia.get(`/v1/casussen/${own.caseId}`)).body
    assert.deepEqual(
      file.members.map(({ id }: { id: string }) => id),
      [own.rob],
    )
    assert.ok(
      file.network.some(({ id }: { id: string }) => id === own.sanne),
      'she stands beside the household now',
    )
    assert.equal(file.agreements.length, 1, 'nothing that was agreed is dropped')
    const left = (await network(own)).people.filter(({ place }: { place: string }) => place === 'left')
    assert.deepEqual(left.map(({ openItems }: { openItems: number }) => openItems).sort(), [0, 1])
    const again = await change({ version: household.version }, { joins: [baby] }, own)
    assert.equal(again.status, 412)
  })

  it('C1 somebody may live in two homes and stand in two plans; each director sees that, not what', async () => {
    const [here, there] = [await openedCase(app), await openedCase(app)]
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    const { household } = await network(here)
    const from = '2026-11-24'
    const moved = await change(
      household,
      { joins: [{ personId: there.sanne, from, elsewhere: 'moved' }] },
      here,
    )
    assert.deepEqual(codes(moved), ['/joins/0/elsewhere household-other-plan'])
    const both = await change(
      household,
      { joins: [{ personId: there.sanne, from, elsewhere: 'both' }] },
      here,
    )
    assert.equal(both.status, 200, both.text)
    const shared = (await network(here)).people.find(({ id }: { id: string }) => id === there.sanne)
    assert.equal(shared.livesElsewhereToo, true)
    assert.deepEqual(Object.keys(shared.otherPlan).sort(), ['director', 'organisation', 'phone'])
    assert.equal((await sjoerd.get(at('netwerk', here))).status, 404)
    const stays = await change(
      { version: both.body.version },
      { leaves: [{ personId: here.rob, on: from }], centralPersonId: here.sanne },
      here,
    )
    assert.equal(stays.status, 200, stays.text)
    assert.equal((await nadia.get(`/v1/casussen/${here.caseId}`)).body.centralPersonId, here.sanne)
  })

  it('C1 tells who has authority over a child and who has to consent', async () => {
    const own = await openedCase(app)
    const { household } = await network(own)
    await change(
      household,
      { joins: [{ name: 'Kees Terpstra', born: '2013-05-01', from: '2026-11-01' }] },
      own,
    )
    const kees = (await network(own)).people.find(({ name }: { name: string }) => name.startsWith('Kees')).id
    assert.deepEqual(
      (await network(own)).custody.filter(({ childId }: { childId: string }) => childId === kees),
      [{ childId: kees, holderIds: [], consent: 'unknown' }],
    )
    const held = await nadia.post(at('banden', own), {
      fromId: own.rob,
      toId: kees,
      kind: 'authority',
      source: 'gezagsregister',
    })
    assert.equal(held.status, 201, held.text)
    assert.deepEqual(
      (await network(own)).custody.filter(({ childId }: { childId: string }) => childId === kees),
      [{ childId: kees, holderIds: [own.rob], consent: 'child-and-holders' }],
    )
  })
})
