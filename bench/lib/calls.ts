import type { Call } from './load.ts'
import { wireRequest } from './wire.ts'
import type { World } from './world.ts'

/** Opens one case after the other, spread over the municipality, each as its director. */
export function openCases(world: World, clients: number, address = world.address): Call {
  const wires = world.wires(clients, address)
  const requests = world.cases.map(({ id, token }) => wireRequest({ path: `/v1/casussen/${id}`, token }))
  return async (client, turn) => {
    const request = requests[spreadOver(client, turn, requests.length)]
    await wires[client]?.send(request ?? '')
  }
}

/** Which of `count` things this call takes: all of them in turn, each client from another place. */
export function spreadOver(client: number, turn: number, count: number): number {
  return (client * 149 + turn) % count
}
