import { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { idleMinutes } from '#platform/auth/session.ts'
import { execute } from '#platform/db/database.ts'
import { prepare } from '#platform/db/statement.ts'
import { route } from '#platform/http/route.ts'
import type { Contract } from '#shared/contract.ts'
import { initials } from '#shared/names.ts'
import { refuse } from '#shared/refusal.ts'
import { dayOut, instant } from '#shared/schema.ts'

const preferences = z.strictObject({
  singleKeys: z.boolean().default(true),
  density: z.enum(['compact', 'roomy']).default('compact'),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  language: z.enum(['nl', 'en']).default('nl'),
})

const viewSession = {
  operationId: 'viewSession',
  summary: 'Wie ben ik, met welke rol en voorkeuren',
  tag: 'Sessie',
  status: 200,
  reply: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    role: z.string(),
    initials: z.string(),
    organisation: z.string(),
    municipality: z.string(),
    theme: z.string(),
    idleMinutes: z.int(),
    demo: z.boolean(),
    today: dayOut,
    now: instant,
    preferences,
  }),
} as const satisfies Contract

const savePreferences = {
  operationId: 'savePreferences',
  summary: 'Bewaar persoonlijke voorkeuren',
  tag: 'Sessie',
  body: preferences,
  status: 204,
} as const satisfies Contract

const draftParams = z.strictObject({ key: z.string().regex(/^[a-z0-9-]{1,80}$/) })
const draft = z.strictObject({
  content: z.record(z.string(), z.unknown()).nullable(),
  savedAt: instant.nullable(),
})

const saveDraft = {
  operationId: 'saveDraft',
  summary: 'Bewaar een concept; alleen de schrijver ziet het',
  tag: 'Sessie',
  params: draftParams,
  body: z.strictObject({ content: z.record(z.string(), z.unknown()) }),
  status: 200,
  reply: z.strictObject({ savedAt: instant }),
} as const satisfies Contract

const viewDraft = {
  operationId: 'viewDraft',
  summary: 'Haal een concept op',
  tag: 'Sessie',
  params: draftParams,
  status: 200,
  reply: draft,
} as const satisfies Contract

const removeDraft = {
  operationId: 'removeDraft',
  summary: 'Gooi een concept weg',
  tag: 'Sessie',
  params: draftParams,
  status: 204,
} as const satisfies Contract

interface SelfRow {
  organisation: string
  municipality: string
  theme: string
  preferences: Record<string, unknown>
}

const self = prepare<SelfRow, [id: string]>(`
  select o.name as organisation, m.name as municipality, m.theme, w.preferences from worker w
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  join municipality m on m.tenant_id = w.tenant_id
  where w.tenant_id = app_tenant() and w.id = $1`)

const draftByKey = prepare<{ content: Record<string, unknown>; saved_at: Date }, [key: string]>(
  'select content, saved_at from draft where tenant_id = app_tenant() and actor_id = app_actor() and key = $1',
)

/** The worker's own session: who am I, preferences, drafts. */
export const sessionRoutes = [
  route({
    method: 'GET',
    path: '/v1/sessie',
    access: 'session.use',
    contract: viewSession,
    async handle({ reader, actor, services, today, now }) {
      const rows = await reader.read(nobody, { self: self(String(actor.id)) })
      const row = rows.self[0]
      if (!row) return refuse('not-allowed')
      return {
        body: {
          id: actor.id,
          name: actor.name,
          role: actor.role,
          initials: initials(actor.name),
          organisation: row.organisation,
          municipality: row.municipality,
          theme: row.theme,
          idleMinutes,
          demo: services.config.demo,
          today,
          now: now.toISOString(),
          preferences: preferences.parse(row.preferences),
        },
      }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/sessie/voorkeuren',
    access: 'session.use',
    contract: savePreferences,
    handle: ({ transaction }, { body }) =>
      transaction(async ({ trx, actor, tenantId }) => {
        await trx
          .updateTable('worker')
          .set({ preferences: JSON.stringify(body) })
          .where('tenant_id', '=', tenantId)
          .where('id', '=', actor.id)
          .execute()
        return { status: 204 }
      }),
  }),
  route({
    method: 'PUT',
    path: '/v1/concepten/:key',
    access: 'draft.write',
    contract: saveDraft,
    handle: ({ transaction }, { params, body }) =>
      transaction(async ({ trx }) => {
        const content = JSON.stringify(body.content)
        if (content.length > 60_000) {
          return refuse('invalid-input', { count: 1 }, [
            { pointer: '/content', code: 'field-too-big', details: { maximum: 60_000 } },
          ])
        }
        const [row] = await execute<{ saved_at: Date }>(
          trx,
          `insert into draft (tenant_id, actor_id, key, content) values (app_tenant(), app_actor(), $1, $2::jsonb)
           on conflict (tenant_id, actor_id, key) do update set content = excluded.content, saved_at = clock_timestamp()
           returning saved_at`,
          [params.key, content],
        )
        return { body: { savedAt: row?.saved_at.toISOString() } }
      }),
  }),
  route({
    method: 'GET',
    path: '/v1/concepten/:key',
    access: 'draft.write',
    contract: viewDraft,
    async handle({ reader }, { params }) {
      const { found } = await reader.read(nobody, { found: draftByKey(params.key) })
      const row = found[0]
      // No draft is nothing wrong: an answer without content.
      return { body: { content: row?.content ?? null, savedAt: row?.saved_at.toISOString() ?? null } }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/concepten/:key',
    access: 'draft.write',
    contract: removeDraft,
    handle: ({ transaction }, { params }) =>
      transaction(async ({ trx, actor, tenantId }) => {
        await trx
          .deleteFrom('draft')
          .where('tenant_id', '=', tenantId)
          .where('actor_id', '=', actor.id)
          .where('key', '=', params.key)
          .execute()
        return { status: 204 }
      }),
  }),
]
