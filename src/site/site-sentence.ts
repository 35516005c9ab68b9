import * as z from 'zod/mini'
import { quoted, wordsOf } from './field.ts'
import { nearest } from './nearest.ts'
import { Site } from './site.ts'

type Path = readonly PropertyKey[]

const LONGEST = 60

/** What a file is read with, and what it is called. */
interface Reading {
  schema: z.ZodMiniType
  file: string
}

/** What is wrong with one setting: where, what was found, what is allowed, and an example. */
export function sentenceFor(
  issue: z.core.$ZodIssue,
  json: unknown,
  { schema, file }: Reading = { schema: Site, file: 'config.json' },
): string[] {
  const path = asOneChoice(schema, issue.path)
  const rule = schemaAt(schema, path)
  if (issue.code === 'unrecognized_keys' && rule instanceof z.ZodMiniObject)
    return issue.keys.map((key) => misspelt(rule, path, key))
  const found = valueAt(json, path)
  const { allowed, example } = wordsOf(rule) ?? { allowed: 'another value', example: null }
  const use = `Use ${allowed}, for example ${JSON.stringify(example)}.`
  const where = path.length === 0 ? file : written(path)
  if (found === undefined) return [`${where} is missing. ${use}`]
  const wrong = isPlainHttp(issue, found) ? 'is not encrypted' : 'cannot be used'
  return [`${where}: ${shortened(found)} ${wrong}. ${use}`]
}

function isPlainHttp(issue: z.core.$ZodIssue, found: unknown): boolean {
  return issue.code === 'invalid_format' && typeof found === 'string' && found.startsWith('http://')
}

function misspelt(rule: z.ZodMiniObject, path: Path, key: string): string {
  const keys = Object.keys(rule.def.shape)
  return `${written([...path, key])} is not a setting. Use one of ${quoted(keys)}, for example "${nearest(key, keys)}".`
}

/** A choice between two forms is one setting: which of the two someone meant cannot be told. */
function asOneChoice(schema: z.ZodMiniType, path: Path): Path {
  const depth = path.findIndex((_, at) => schemaAt(schema, path.slice(0, at)) instanceof z.ZodMiniUnion)
  return depth === -1 ? path : path.slice(0, depth)
}

/** The rule that stands at a path, with 'may be left out' looked through. */
function schemaAt(whole: z.ZodMiniType, path: Path): z.ZodMiniType | undefined {
  return path.reduce<z.ZodMiniType | undefined>((schema, key) => inside(schema, key), whole)
}

function inside(schema: z.ZodMiniType | undefined, key: PropertyKey): z.ZodMiniType | undefined {
  if (schema instanceof z.ZodMiniArray) return bare(schema.def.element)
  if (schema instanceof z.ZodMiniObject) return bare(schema.def.shape[String(key)])
  return undefined
}

function bare(schema: unknown): z.ZodMiniType | undefined {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniPrefault)
    return bare(schema.def.innerType)
  return schema instanceof z.ZodMiniType ? schema : undefined
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.getOwnPropertyDescriptor(value, key)?.value
  }, json)
}

function written(path: Path): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('')
}

function shortened(found: unknown): string {
  const json = JSON.stringify(found)
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json
}
