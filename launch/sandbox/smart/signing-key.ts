import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose'

/** RS256, the one algorithm OpenID Connect asks every party to know. The key lives as long as the process. */
export interface SigningKey {
  algorithm: 'RS256'
  publicJwk: JWK
  sign(claims: JWTPayload): Promise<string>
}

export async function newSigningKey(): Promise<SigningKey> {
  const algorithm = 'RS256'
  const { publicKey, privateKey } = await generateKeyPair(algorithm)
  const kid = crypto.randomUUID()
  return {
    algorithm,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid }).sign(privateKey),
  }
}
