import { describe, expect, it } from 'vitest'
import { aServer, flag, said } from './fhir-client.ts'

describe('bad input gets a plain sentence', () => {
  const valid = flag()
  it.each([
    [
      'GET',
      'Flag/nowhere',
      undefined,
      {},
      404,
      'There is no Flag/nowhere here that you may see. Check the id.',
    ],
    [
      'GET',
      'Nonsense/1',
      undefined,
      {},
      404,
      'This server keeps no Nonsense. See /metadata for the types it keeps.',
    ],
    [
      'GET',
      'Flag?foo=1',
      undefined,
      {},
      400,
      "Flag has no search parameter 'foo' here. See /metadata for those it has.",
    ],
    ['GET', '', undefined, {}, 400, 'Send a Bundle of type batch or transaction, or name a resource type.'],
    [
      'PATCH',
      'Flag/1',
      [],
      {},
      405,
      'This server does not offer PATCH Flag/1. See /metadata for what it does.',
    ],
    [
      'DELETE',
      'Flag?patient=ana',
      undefined,
      {},
      405,
      'This server does not offer DELETE Flag. See /metadata for what it does.',
    ],
    [
      'POST',
      '$graphql',
      {},
      {},
      405,
      'This server does not offer POST $graphql. See /metadata for what it does.',
    ],
    ['POST', 'Flag', '{', {}, 400, 'The body is not JSON. Check its brackets and quotes.'],
    ['POST', 'Flag', 'null', {}, 400, 'The body must be a Flag with its resourceType.'],
    [
      'POST',
      'Flag',
      { resourceType: 'Patient' },
      {},
      400,
      'The address says Flag and the body Patient. Make them the same.',
    ],
    [
      'PUT',
      'Flag/1',
      flag('x', { id: '2' }),
      {},
      400,
      'The address says id 1 and the body 2. Make them the same.',
    ],
    [
      'PUT',
      'Flag/1',
      flag('x', { id: '1' }),
      { 'If-Match': '1' },
      400,
      'If-Match must look like W/"3", not 1.',
    ],
    [
      'POST',
      'Flag',
      valid,
      { 'Content-Type': 'text/plain' },
      415,
      "This server reads Content-Type application/fhir+json, not 'text/plain'.",
    ],
    [
      'POST',
      'Flag',
      valid,
      { 'If-None-Exist': '_count=1' },
      400,
      'If-None-Exist needs a search parameter, such as identifier=system|value.',
    ],
    [
      'GET',
      'Flag',
      undefined,
      { Accept: 'application/fhir+xml' },
      406,
      'This server answers in JSON only. Send Accept: application/fhir+json.',
    ],
    [
      'GET',
      'Flag?_format=xml',
      undefined,
      {},
      406,
      'This server answers in JSON only, not xml. Leave _format out.',
    ],
    ['POST', 'Flag', flag('x', { foo: 1 }), {}, 422, "Flag has no element 'foo'. Check its spelling."],
    ['GET', 'Flag/%', undefined, {}, 400, 'The address cannot be read. Check its percent signs.'],
  ] as const)('%s %s', async (method, path, body, headers, status, text) => {
    const { send } = aServer()
    const reply = await send(method, path, body, headers)
    expect([reply.status, said(reply)]).toEqual([status, text])
  })

  it('and a body over 20 MB is not read', async () => {
    const { send, log } = aServer()
    const reply = await send('POST', 'Flag', flag('x'.repeat(21 * 1024 * 1024)))
    expect([reply.status, said(reply)]).toEqual([413, 'The body is larger than 20 MB. Send less at once.'])
    expect(log).toEqual(['POST /fhir/Flag 413 '])
  })

  it('and a string of 10 MB names its element', async () => {
    const { send } = aServer()
    const reply = await send('POST', 'Flag', flag('x'.repeat(10 * 1024 * 1024)))
    expect([reply.status, said(reply)]).toEqual([422, 'Flag.code.text is longer than 1 MB.'])
  })
})
