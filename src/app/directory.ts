import type { Actor } from '#platform/access/policy.ts'
import type { ActorDirectory } from '#platform/auth/session.ts'
import type { Clock } from '#platform/clock.ts'
import { type Database, settingsStatement } from '#platform/db/database.ts'
import type { Statement } from '#platform/db/statement.ts'
import type { Secrets } from '#platform/secrets.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import type { TenantId } from '#shared/ids.ts'
import { partnerOfLink } from '#slices/links'
import { workerById, workerBySubject } from '#slices/organisations'
import { personByBsnHash, personNameById } from '#slices/people'

/** Finds the actor behind an identity or a session. Runs before anybody is known, so it returns names and roles only. */
export function createDirectory(
  db: Database,
  clock: Clock,
  secrets: Secrets,
  defaultTenant: () => TenantId,
): ActorDirectory {
  async function find<Row>(tenantId: string, statement: Statement<Row>): Promise<Row | undefined> {
    const client = await db.pool.connect()
    try {
      const settings = settingsStatement({ tenantId, actorId: null, now: clock.now(), system: false })
      const sent = [
        client.query('begin'),
        client.query(settings),
        client.query({ ...statement, values: [...statement.values] }),
        client.query('commit'),
      ] as const
      const [, , result] = await Promise.all(sent)
      return result.rows[0] as Row | undefined
    } finally {
      client.release()
    }
  }

  const worker = (
    row: { id: string; tenant_id: string; name: string; role: string } | undefined,
  ): Actor | undefined =>
    row && { kind: 'worker', id: row.id, tenantId: row.tenant_id as TenantId, role: row.role, name: row.name }
  const resident = (tenantId: TenantId, row: { id: string; name: string } | undefined): Actor | undefined =>
    row && { kind: 'resident', id: row.id, tenantId, role: 'resident', name: row.name }

  return {
    async load(kind, id, tenant, linkId) {
      const tenantId = tenant as TenantId
      if (kind === 'worker') return worker(await find(tenantId, workerById(id, clock.today())))
      if (kind === 'resident') return resident(tenantId, await find(tenantId, personNameById(id)))
      if (kind !== 'partner' || linkId === null) return undefined
      const row = await find(tenantId, partnerOfLink(linkId))
      if (!row) return undefined
      const link = {
        id: linkId,
        caseId: row.case_id,
        subject: { kind: row.subject_kind, id: row.subject_id },
        expiresAt: row.expires_at,
      }
      return { kind: 'partner', id: row.id, tenantId, role: 'partner', name: row.name, link }
    },
    async findWorker(subject) {
      return worker(await find(defaultTenant(), workerBySubject(subject, clock.today())))
    },
    async findResident(bsn) {
      const tenantId = defaultTenant()
      return resident(tenantId, await find(tenantId, personByBsnHash(secrets.lookupHash(normaliseBsn(bsn)))))
    },
  }
}
