import type { Actor } from '#platform/access/policy.ts'
import { perform } from '#platform/http/perform.ts'
import type { Context, Reply, Route } from '#platform/http/route.ts'
import { validate } from '#platform/http/validate.ts'
import { newId } from '#platform/new-id.ts'
import type { Services } from '#platform/services.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { routes } from '../slices.ts'

const byOperation = new Map<string, Route>(routes.map((route) => [route.contract.operationId, route]))

export interface CallInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly ifMatch?: number
}

/** History asked for something that the rules do not allow. */
export class RefusedCommand extends Error {
  readonly refusal: Refusal & { readonly current?: unknown }

  constructor(access: string, name: string, refusal: Refusal) {
    super(`${access} as ${name}: ${refusal.code} ${JSON.stringify(refusal.faults)}`)
    this.refusal = refusal
  }
}

/** Plays history through the real commands: same contracts, same policy, same rules, same log as over the network. */
export class Player {
  readonly services: Services
  #commands = 0

  constructor(services: Services) {
    this.services = services
  }

  get commands(): number {
    return this.#commands
  }

  /** Runs one operation of the API as somebody. Throws when it is refused: history must be possible. */
  async call<Body>(actor: Actor, operationId: string, input: CallInput = {}): Promise<Body> {
    const route = byOperation.get(operationId)
    if (!route) throw new Error(`no operation ${operationId}`)
    const { contract } = route
    const parts = {
      params: validate(contract.params, input.params, 'params'),
      query: validate(contract.query, input.query, 'query'),
      body: validate(contract.body, input.body, ''),
    }
    const faults = Object.values(parts).flatMap((part) => part.faults)
    if (faults.length > 0) throw new Error(`${operationId}: ${JSON.stringify(faults)}`)
    const values = {
      params: parts.params.value,
      query: parts.query.value,
      body: parts.body.value,
      ifMatch: input.ifMatch,
    }
    const reply = await this.act(actor, route.access, (context) => route.handle(context, values as never))
    return reply.body as Body
  }

  /** Runs an action that has a page instead of a route (residents, partners by link). */
  async act(
    actor: Actor,
    access: string,
    handle: (context: Context) => Promise<Reply | Refusal>,
  ): Promise<Reply> {
    this.#commands++
    const requestId = newId()
    const reply = await perform(
      {
        services: this.services,
        actor,
        access,
        language: 'nl',
        requestId,
        traceId: requestId.replaceAll('-', ''),
      },
      handle,
    )
    if (isRefusal(reply)) throw new RefusedCommand(access, actor.name, reply)
    return reply
  }
}
