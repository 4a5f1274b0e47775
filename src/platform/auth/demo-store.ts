import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Entry {
  readonly payload: AdapterPayload
  readonly until: number
}

/** What the demo provider remembers, in memory: gone when it stops, as a demo should be. */
export function memoryStore(): (name: string) => Adapter {
  const entries = new Map<string, Entry>()
  const get = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key)
    if (!entry || entry.until < Date.now()) return undefined
    return entry.payload
  }
  return (name) => {
    const keyOf = (id: string) => `${name}/${id}`
    const findBy = (field: 'uid' | 'userCode', value: string) => {
      for (const [key, { payload }] of entries) {
        if (key.startsWith(`${name}/`) && payload[field] === value) return get(key)
      }
      return undefined
    }
    return {
      async upsert(id, payload, expiresIn = 3600) {
        for (const [key, { until }] of entries) if (until < Date.now()) entries.delete(key)
        entries.set(keyOf(id), { payload, until: Date.now() + expiresIn * 1000 })
      },
      find: async (id) => get(keyOf(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      async consume(id) {
        const payload = get(keyOf(id))
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        entries.delete(keyOf(id))
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
      },
    }
  }
}
