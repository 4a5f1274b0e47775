import { nextWorkingDay } from '../src/shared/calendar.ts'
import { addDays, plainDate } from '../src/shared/plain-date.ts'
import { daysLater, examine, expect, newestInvitation, test } from './support/index.ts'
import { agreements, goal, note, questions, xandra } from './support/job/cast.ts'
import { closesTheCase, reopensTheCase } from './support/job/ending.ts'
import { frontDeskSeesNoPlan, isAbsent, reportsByPhone, saysNothingOf } from './support/job/front-door.ts'
import { answersPulse, asksOtherDate } from './support/job/partner.ts'
import { agreement, commands, makesAgreements, makesThePlan, opensHousehold } from './support/job/plan.ts'
import { answersOwnPlan, givesVerdict } from './support/job/resident.ts'
import { decidesHeavy } from './support/job/triage.ts'

// Weeks pass here; nobody else's day may change with it.
test.use({ own: 'main-job' })

test('A1 A2 A4 A7 B1 B2 B6 C1 C2 C3 D1 D2 D3 D4 D8 N1 the main job, from the front door to a new episode', async ({
  visit,
}) => {
  test.setTimeout(180_000)
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  const nadia = await visit({ as: 'Nadia Haddou' })
  const carla = await visit({ javaScriptEnabled: false })
  const scripts: string[] = []
  carla.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())))
  let casePath = ''
  let today = ''

  await test.step('1 the front desk reports two questions by phone', async () => {
    await reportsByPhone(esra)
  })

  await test.step('2 the assessor decides how heavy and by whom', async () => {
    await henk.reload()
    await decidesHeavy(henk)
    await henk.goto('/werk/vandaag')
    await expect(henk.getByText(questions[0].words), 'an assessor has no Vandaag').toHaveCount(0)
  })

  await test.step('3 and 4 the director makes a plan and agreements with four parties', async () => {
    await nadia.getByText('Nadia Haddou · regievoerder').click()
    await nadia.getByRole('button', { name: /Een dag later/ }).click()
    await expect(nadia.getByText(/^Het is nu /)).toBeVisible()
    casePath = await opensHousehold(nadia)
    await makesThePlan(nadia)
    await makesAgreements(nadia)
    await commands(nadia, agreements.network, 'j')
    await expect(agreement(nadia, agreements.network)).toContainText('afgesproken')
  })

  await test.step('4 the worker with a seat agrees; a director without one finds nothing', async () => {
    const karin = await visit({ as: 'Karin Postma' })
    expect(await opensHousehold(karin)).toBe(casePath)
    await expect(
      karin.getByRole('button', { name: /netwerk|plekken|eindverslag/ }),
      'a professional does not steer',
    ).toHaveCount(0)
    await karin.keyboard.press('a')
    await expect(karin.getByRole('dialog')).toHaveCount(0)
    await commands(karin, agreements.worker, 'j')
    await expect(agreement(karin, agreements.worker)).toContainText('afgesproken')

    const sjoerd = await visit({ as: 'Sjoerd Meijer' })
    await sjoerd.goto('/werk/huishoudens')
    await expect(sjoerd.getByRole('table')).toBeVisible()
    await expect(sjoerd.getByRole('link', { name: /Quispel/ })).toHaveCount(0)
    await sjoerd.goto(casePath)
    await isAbsent(sjoerd)
    const others = (await (await sjoerd.request.get('/v1/casussen')).json()) as { cases: { id: string }[] }
    const mine = (await (await karin.request.get('/v1/casussen')).json()) as { cases: { id: string }[] }
    const foreign = others.cases.find(({ id }) => !mine.cases.some((one) => one.id === id))
    await karin.goto(`/werk/huishoudens/${foreign?.id}`)
    await isAbsent(karin)
  })

  await test.step('5 the partner without account asks for another date, the director agrees', async () => {
    const invitation = await newestInvitation(await visit(), 'Carla Tol')
    today = ((await (await nadia.request.get('/v1/sessie')).json()) as { today: string }).today
    await asksOtherDate(carla, invitation, nextWorkingDay(addDays(plainDate(today), 35)))
    await nadia.goto('/werk/vandaag')
    const row = nadia.getByRole('listitem').filter({ hasText: agreements.partner })
    await expect(row).toContainText('andere datum')
    await expect(row).toContainText('Eerder is er geen nachtzuster vrij.')
    await row.getByRole('button', { name: /^Akkoord met/ }).click()
    await expect(nadia.getByText(new RegExp(`gedaan ${agreements.partner}: nu op`))).toBeVisible()
  })

  await test.step('6 three weeks later late and silent show by themselves, in two clicks', async () => {
    await daysLater(nadia, 21)
    await expect(async () => {
      await carla.reload()
      await expect(carla.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer', {
        timeout: 500,
      })
    }, 'the link is over; who is behind a session is read again within five seconds').toPass({
      timeout: 9_000,
    })
    await nadia.goto('/werk/vandaag')
    const late = nadia.getByRole('listitem').filter({ hasText: agreements.worker })
    const silent = nadia.getByRole('listitem').filter({ hasText: agreements.partner })
    await expect(late).toContainText('te laat')
    await expect(late).toContainText('Karin Postma')
    await expect(silent).toContainText('stil')
    await expect(nadia.getByRole('listitem').filter({ hasText: agreements.network })).toHaveCount(0)
    await silent.getByRole('button', { name: /^Vraag hoe het gaat/ }).click()
    await expect(nadia.getByRole('status').getByText('We vragen Carla Tol hoe het gaat')).toBeVisible()

    await opensHousehold(nadia)
    await expect(agreement(nadia, agreements.worker)).toContainText('te laat')
    await expect(agreement(nadia, agreements.partner)).toContainText('stil')
  })

  await test.step('6 the partner answers the question how it goes', async () => {
    await answersPulse(carla, await newestInvitation(await visit(), 'Carla Tol'))
    await nadia.goto('/werk/vandaag')
    const row = nadia.getByRole('listitem').filter({ hasText: agreements.partner })
    await expect(row).toContainText('loopt risico')
    await expect(row).toContainText('De indicatie van de moeder loopt af.')
    expect(scripts, 'a partner without script loads none').toEqual([])
  })

  const resident = await visit({ as: xandra.name, door: 'inwoner', javaScriptEnabled: false })
  await test.step('7 the resident agrees with one thing and not with another', async () => {
    await answersOwnPlan(resident, 'Karin belt nooit terug, ik weet nog steeds niets.')
    await nadia.goto('/werk/vandaag')
    const row = nadia.getByRole('listitem').filter({ hasText: 'Karin belt nooit terug' })
    await expect(row).toContainText('niet tevreden')
    await expect(row).toContainText(xandra.name)
  })

  await test.step('8 the end report, the verdict beside it, closed and opened again', async () => {
    await nadia.goto(casePath)
    await closesTheCase(nadia, async () => {
      await examine(nadia, 'Eindverslag, a result')
      const looking = await visit({ as: xandra.name, door: 'inwoner' })
      await looking.getByRole('link', { name: 'Vindt u dat ook?' }).click()
      await examine(looking, 'oordeel')
      await looking.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
      await examine(looking, 'oordeel, fault')
      await givesVerdict(resident, 'Moeder slaapt nu bij mij in de kamer.')
    })
    await resident.goto('/mijn-plan')
    await expect(resident.getByRole('heading', { name: 'Dit plan is klaar' })).toBeVisible()
    await expect(resident.getByText('U zegt: het is niet gelukt.')).toBeVisible()
    const closed = await visit({ as: xandra.name, door: 'inwoner' })
    await examine(closed, 'Mijn plan, closed')
    await reopensTheCase(nadia, casePath)
  })

  await frontDeskSeesNoPlan(esra, casePath, [goal, note, ...Object.values(agreements)])
})

test('N1 O1 members of a household see what they share, not each other’s own agreements', async ({
  visit,
}) => {
  const own = 'Loonstrook opsturen'
  const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner', javaScriptEnabled: false })
  await expect(rob.getByText(own).first()).toBeVisible()
  const sanne = await visit({ as: 'Sanne Terpstra', door: 'inwoner', javaScriptEnabled: false })
  await expect(sanne.getByRole('heading', { name: 'Stageplek met begeleiding' })).toBeVisible()
  await saysNothingOf(sanne, [own, 'Opvoedgesprekken', 'Cv en wensen op papier', '€'])
  const address = await rob.getByRole('link', { name: 'Het lukt niet' }).first().getAttribute('href')
  const reply = await sanne.goto(address ?? '')
  expect(reply?.status()).toBe(404)
  await saysNothingOf(sanne, [own])
})
