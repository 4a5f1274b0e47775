import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keys derived from the one secret of the installation, each for one use. */
export interface Secrets {
  /** AES-256-GCM with a random nonce; output is nonce, tag, ciphertext. */
  encrypt(text: string): Buffer
  decrypt(cipher: Buffer): string
  /** Keyed hash for looking up a BSN without keeping it readable. */
  lookupHash(text: string): Buffer
  /** The same person gives the same bytes, readable only with the key: the data subject in log lines. */
  logSubject(tenantId: string, personId: string): Buffer
  /** HMAC for codes and signed values. */
  sign(text: string): Buffer
}

export function createSecrets(secretKey: Buffer): Secrets {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secretKey, 'rondom', use, 32))
  const dataKey = derive('data')
  const lookupKey = derive('lookup')
  const subjectKey = derive('log-subject')
  const signKey = derive('sign')

  function seal(key: Buffer, nonce: Buffer, text: string): Buffer {
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), body])
  }

  return {
    encrypt: (text) => seal(dataKey, randomBytes(12), text),
    decrypt(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', dataKey, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
    lookupHash: (text) => createHmac('sha256', lookupKey).update(text).digest(),
    // The nonce comes from the id itself, so that equal subjects stay equal without a second table.
    logSubject(tenantId, personId) {
      const nonce = createHmac('sha256', subjectKey)
        .update(`${tenantId}/${personId}`)
        .digest()
        .subarray(0, 12)
      return seal(subjectKey, nonce, personId)
    },
    sign: (text) => createHmac('sha256', signKey).update(text).digest(),
  }
}

export function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

/** An unguessable token for cookies and links, 256 bits in base64url. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}
