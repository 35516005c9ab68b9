import { expect, test } from 'vitest'
import { portInUse, readPorts } from '../../../launch/sandbox/ports.ts'

test('the usual ports are 4100 and 4101, and each can be set', () => {
  expect(readPorts({})).toEqual({ record: 4100, app: 4101 })
  expect(readPorts({ SANDBOX_PORT: '5000', APP_PORT: '' })).toEqual({ record: 5000, app: 4101 })
  expect(readPorts({ APP_PORT: '65535' })).toEqual({ record: 4100, app: 65_535 })
})

test.each(['0', '65536', '-1', '80.5', 'http', '4100 ', '0x10'])('%j is no port, and says so', (port) => {
  expect(() => readPorts({ SANDBOX_PORT: port })).toThrow(
    `SANDBOX_PORT is '${port}'. It must be a port number between 1 and 65535, for instance 4100.`,
  )
})

test('one port for both is refused', () => {
  expect(() => readPorts({ APP_PORT: '4100' })).toThrow('SANDBOX_PORT and APP_PORT are both 4100.')
})

function failure(code: string, port: number): Error {
  return Object.assign(new Error(code), { code, port })
}

test('a port in use is named with the variable to set', () => {
  const ports = { record: 4100, app: 4101 }
  expect(portInUse(failure('EADDRINUSE', 4101), ports)).toBe(
    'Port 4101 is in use by another program. Stop that program, or set APP_PORT to another port, for instance APP_PORT=4201.',
  )
  expect(portInUse(failure('EACCES', 4100), ports)).toBe(
    'Port 4100 may not be used by you. Stop that program, or set SANDBOX_PORT to another port, for instance SANDBOX_PORT=4200.',
  )
  expect(portInUse(failure('ENOENT', 4100), ports)).toBeUndefined()
  expect(portInUse('EADDRINUSE', ports)).toBeUndefined()
})
