import type { Extension } from '@medplum/fhirtypes'
import type { Addresses } from './addresses.ts'
import type { SigningKey } from './signing-key.ts'

const scopes = [
  'openid',
  'fhirUser',
  'launch',
  'launch/patient',
  'launch/encounter',
  'online_access',
  'offline_access',
  'patient/*.cruds',
  'user/*.cruds',
]

/** `/fhir/.well-known/smart-configuration` */
export function smartConfiguration(at: Addresses): object {
  return {
    issuer: at.origin,
    jwks_uri: at.jwks,
    authorization_endpoint: at.authorize,
    token_endpoint: at.token,
    introspection_endpoint: at.introspect,
    revocation_endpoint: at.revoke,
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: scopes,
    capabilities: [
      'launch-ehr',
      'launch-standalone',
      'authorize-post',
      'client-public',
      'sso-openid-connect',
      'context-banner',
      'context-ehr-patient',
      'context-ehr-encounter',
      'context-standalone-patient',
      'permission-online',
      'permission-offline',
      'permission-patient',
      'permission-user',
      'permission-v1',
      'permission-v2',
    ],
  }
}

/** `/.well-known/openid-configuration` */
export function openidConfiguration(at: Addresses, { algorithm }: SigningKey): object {
  return {
    issuer: at.origin,
    authorization_endpoint: at.authorize,
    token_endpoint: at.token,
    jwks_uri: at.jwks,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [algorithm],
    scopes_supported: scopes,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nonce', 'name', 'fhirUser'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
  }
}

/** The capability statement's older way of saying the same, which some apps still read. */
export function oauthUris(at: Addresses): Extension {
  return {
    url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
    extension: [
      { url: 'authorize', valueUri: at.authorize },
      { url: 'token', valueUri: at.token },
      { url: 'introspect', valueUri: at.introspect },
      { url: 'revoke', valueUri: at.revoke },
    ],
  }
}
