import * as client from 'openid-client'
import type { Actor } from '#platform/access/policy.ts'
import type { Database } from '#platform/db/database.ts'
import { sha256 } from '#platform/secrets.ts'
import type { ActorDirectory } from './session.ts'

/** eIDAS levels of assurance, low to high (OIDC NL GOV profile). */
const levels = ['low', 'substantial', 'high'].map((level) => `http://eidas.europa.eu/LoA/${level}`)

/** One relying party at the provider: workers and residents sign in with different ones. */
export interface RelyingParty {
  readonly name: 'medewerker' | 'inwoner'
  readonly clientId: string
  readonly clientSecret?: string
  readonly acr: string
  /** The claim that says who it is: a worker's subject or a resident's BSN. */
  readonly claim: string
}

export interface OidcSetup {
  readonly issuer: string
  readonly parties: readonly RelyingParty[]
  readonly publicUrl: string
  /** Plain HTTP is for the demo provider on the loopback address only. */
  readonly allowInsecure: boolean
}

export type SignInOutcome =
  | { readonly ok: true; readonly actor: Actor; readonly acr: string; readonly returnTo: string }
  | { readonly ok: false; readonly reason: 'expired' | 'unknown-person' | 'too-weak' | 'failed' }

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; `acr` checked on return. */
export class SignIn {
  readonly #setup: OidcSetup
  readonly #db: Database
  readonly #directory: ActorDirectory
  readonly #configurations = new Map<string, Promise<client.Configuration>>()

  constructor(setup: OidcSetup, db: Database, directory: ActorDirectory) {
    this.#setup = setup
    this.#db = db
    this.#directory = directory
  }

  #party(name: string): RelyingParty {
    const party = this.#setup.parties.find((candidate) => candidate.name === name)
    if (!party) throw new Error(`no relying party ${name}`)
    return party
  }

  /** Discovered at first use and again after a failure, so that a provider that is down does not stop the start. */
  #configuration(party: RelyingParty): Promise<client.Configuration> {
    const known = this.#configurations.get(party.name)
    if (known) return known
    const discovered = client.discovery(
      new URL(this.#setup.issuer),
      party.clientId,
      { id_token_signed_response_alg: 'RS256' },
      party.clientSecret ? client.ClientSecretPost(party.clientSecret) : client.None(),
      this.#setup.allowInsecure ? { execute: [client.allowInsecureRequests] } : {},
    )
    discovered.catch(() => this.#configurations.delete(party.name))
    this.#configurations.set(party.name, discovered)
    return discovered
  }

  /** The address at the provider where the sign-in goes on. `again` asks for a fresh log-in (unlocking). */
  async begin(partyName: string, returnTo: string, again = false): Promise<URL> {
    const party = this.#party(partyName)
    const configuration = await this.#configuration(party)
    const verifier = client.randomPKCECodeVerifier()
    const state = client.randomState()
    const nonce = client.randomNonce()
    await this.#db.kysely
      .insertInto('sign_in')
      .values({
        state_hash: sha256(state),
        created_at: new Date(),
        code_verifier: verifier,
        nonce,
        client: party.name,
        return_to: safePath(returnTo),
      })
      .execute()
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.#setup.publicUrl}/inloggen/terug`,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      acr_values: party.acr,
      state,
      nonce,
      ...(again ? { prompt: 'login' } : {}),
    })
  }

  /** Handles the return from the provider. A state works once. */
  async finish(path: string): Promise<SignInOutcome> {
    const url = new URL(path, this.#setup.publicUrl)
    const state = url.searchParams.get('state') ?? ''
    const pending = await this.#db.kysely
      .deleteFrom('sign_in')
      .where('state_hash', '=', sha256(state))
      .where('created_at', '>', new Date(Date.now() - 600_000))
      .returningAll()
      .executeTakeFirst()
    if (!pending) return { ok: false, reason: 'expired' }
    const party = this.#party(pending.client)
    try {
      const tokens = await client.authorizationCodeGrant(await this.#configuration(party), url, {
        pkceCodeVerifier: pending.code_verifier,
        expectedState: state,
        expectedNonce: pending.nonce,
      })
      const claims = tokens.claims()
      const acr = String(claims?.acr ?? '')
      if (levels.indexOf(acr) < levels.indexOf(party.acr)) return { ok: false, reason: 'too-weak' }
      const value = String(claims?.[party.claim] ?? '')
      const actor =
        party.name === 'medewerker'
          ? await this.#directory.findWorker(value)
          : await this.#directory.findResident(value)
      if (!actor) return { ok: false, reason: 'unknown-person' }
      return { ok: true, actor, acr, returnTo: pending.return_to }
    } catch (error) {
      if (error instanceof client.ResponseBodyError || error instanceof client.AuthorizationResponseError) {
        return { ok: false, reason: 'failed' }
      }
      throw error
    }
  }
}

/** Only our own paths: an address from outside would be an open redirect. */
export function safePath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/'
}
