import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose'

export interface Signing {
  keys: JSONWebKeySet
  sign(claims: Record<string, unknown>, expires?: number | string): Promise<string>
}

/** A record system's signature. */
export async function signing(kid = 'k1'): Promise<Signing> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const key = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }
  return {
    keys: { keys: [key] },
    sign: (claims, expires = '5m') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuedAt(typeof claims['iat'] === 'number' ? claims['iat'] : undefined)
        .setExpirationTime(expires)
        .sign(privateKey),
  }
}
