import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { memoryStore } from './demo-store.ts'
import type { RelyingParty } from './oidc.ts'

/** An account that the demo's provider offers with one click. */
export interface DemoAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly party: RelyingParty['name']
  /** For residents: the BSN that DigiD would give. */
  readonly bsn?: string
}

export interface DemoProvider {
  readonly issuer: string
  readonly parties: readonly RelyingParty[]
  close(): Promise<void>
}

const acr = 'http://eidas.europa.eu/LoA/substantial'

/**
 * A real OpenID Connect provider for demos and tests, with one-click accounts instead of passwords.
 * It stands in for the municipality's own provider and for the DigiD broker; never started in production.
 */
export async function startDemoProvider(options: {
  readonly host: string
  readonly port: number
  readonly applicationUrl: () => string
  readonly accounts: () => Promise<readonly DemoAccount[]>
  readonly renderAccounts: (accounts: readonly DemoAccount[], action: string) => string
}): Promise<DemoProvider> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const issuer = `http://${options.host}:${(server.address() as AddressInfo).port}`
  const parties = (['medewerker', 'inwoner'] as const).map((name) => ({
    name,
    clientId: `rondom-${name}`,
    clientSecret: randomBytes(24).toString('base64url'),
    acr,
    claim: name === 'medewerker' ? 'sub' : 'bsn',
  }))
  const provider = createProvider(issuer, parties, options)
  const handle = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    if (!path.startsWith('/interactie/')) return handle(request, response)
    interact(provider, options, request, response).catch(() => {
      response.statusCode = 400
      response.end('Deze inlogpoging is verlopen. Ga terug en begin opnieuw.')
    })
  })
  return {
    issuer,
    parties,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type Options = Parameters<typeof startDemoProvider>[0]

function createProvider(issuer: string, parties: readonly RelyingParty[], options: Options): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const redirect = `${options.applicationUrl()}/inloggen/terug`
  return new Provider(issuer, {
    clients: parties.map((party) => ({
      client_id: party.clientId,
      ...(party.clientSecret ? { client_secret: party.clientSecret } : {}),
      redirect_uris: [redirect],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'client_secret_post',
    })),
    adapter: memoryStore(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' }] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    acrValues: [acr],
    claims: { openid: ['sub', 'acr'], profile: ['name', 'bsn'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interactie/${interaction.uid}` },
    pkce: { required: () => true },
    ttl: { Interaction: 900, Session: 60, Grant: 600, AccessToken: 300, IdToken: 300, AuthorizationCode: 60 },
    async findAccount(_context, id) {
      const account = (await options.accounts()).find((candidate) => candidate.id === id)
      if (!account) return undefined
      return {
        accountId: id,
        claims: async () => ({ sub: id, name: account.name, ...(account.bsn ? { bsn: account.bsn } : {}) }),
      }
    },
    // Consent is not asked: both relying parties are ours.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
}

async function interact(
  provider: Provider,
  options: Options,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const details = await provider.interactionDetails(request, response)
  const party = String(details.params.client_id).replace('rondom-', '')
  const accounts = (await options.accounts()).filter((account) => account.party === party)
  if (request.method === 'POST') {
    const chosen = new URLSearchParams(await readBody(request)).get('account')
    const account = accounts.find((candidate) => candidate.id === chosen)
    if (account) {
      const result = { login: { accountId: account.id, acr, remember: false } }
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
    }
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.end(options.renderAccounts(accounts, request.url ?? ''))
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > 10_000) throw new Error('form too large')
  }
  return body
}
