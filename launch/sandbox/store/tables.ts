import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite'
import { readResourceRow, type ResourceRow, type VersionRow } from './rows.ts'
import type { Sql } from './sql.ts'

const columns = 'version, updated, deleted, restricted, nopat, bound, patients'

const schema = `
CREATE TABLE resource (rid INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
  updated INTEGER NOT NULL, deleted INTEGER NOT NULL, restricted INTEGER NOT NULL, nopat INTEGER NOT NULL,
  bound INTEGER NOT NULL, patients TEXT NOT NULL, UNIQUE (type, id));
CREATE TABLE version (rid INTEGER NOT NULL, version INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL,
  restricted INTEGER NOT NULL, nopat INTEGER NOT NULL, bound INTEGER NOT NULL, patients TEXT NOT NULL, json TEXT,
  UNIQUE (rid, version));
CREATE TABLE entry (rid INTEGER NOT NULL, parameter INTEGER NOT NULL, system TEXT, value TEXT, lo REAL, hi REAL);`

const indexes = `
CREATE INDEX resource_type ON resource (type, deleted, rid);
CREATE INDEX entry_value ON entry (parameter, value, rid) WHERE value IS NOT NULL;
CREATE INDEX entry_range ON entry (parameter, lo, hi, rid) WHERE lo IS NOT NULL;
CREATE INDEX entry_resource ON entry (rid, parameter);`

/** Current resources, every version of them, and the search index, in memory. */
export class Tables {
  readonly #database = new DatabaseSync(':memory:')
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  #depth = 0

  constructor() {
    this.#database.exec(schema + indexes)
  }

  /** Everything inside happens or nothing does. May be nested. */
  atomically<T>(work: () => T): T {
    const end = this.begin()
    try {
      const result = work()
      end.keep()
      return result
    } catch (problem) {
      end.undo()
      throw problem
    }
  }

  /** For work that waits in between. Only one may be open at a time: the callers queue. */
  begin(): { keep(): void; undo(): void } {
    const savepoint = `level_${this.#depth}`
    this.#depth += 1
    this.#database.exec(`SAVEPOINT ${savepoint}`)
    const close = (sql: string) => {
      this.#depth -= 1
      this.#database.exec(sql)
    }
    return {
      keep: () => close(`RELEASE ${savepoint}`),
      undo: () => close(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`),
    }
  }

  /** For loading many: the index is built once at the end, which is much faster than row by row. */
  inBulk<T>(work: () => T): T {
    return this.atomically(() => {
      for (const [, name] of indexes.matchAll(/INDEX (\w+)/g)) this.#database.exec(`DROP INDEX ${name}`)
      const result = work()
      this.#database.exec(indexes)
      return result
    })
  }

  empty(): void {
    this.#database.exec('DELETE FROM entry; DELETE FROM version; DELETE FROM resource')
  }

  find(type: string, id: string): ResourceRow | undefined {
    const sql = { text: 'SELECT * FROM resource WHERE type = ? AND id = ?', values: [type, id] }
    return this.query(sql, readResourceRow)[0]
  }

  insert(row: Omit<ResourceRow, 'rid'>): number {
    const sql = `INSERT INTO resource (type, id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    return this.#run(sql, [row.type, row.id, ...valuesOf(row)])
  }

  replace(row: ResourceRow): void {
    const sql = `UPDATE resource SET (${columns}) = (?, ?, ?, ?, ?, ?, ?) WHERE rid = ?`
    this.#run(sql, [...valuesOf(row), row.rid])
  }

  keepVersion(row: VersionRow): void {
    const sql = `INSERT INTO version (rid, ${columns}, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    this.#run(sql, [row.rid, ...valuesOf(row), row.json ?? null])
  }

  clearEntries(rid: number): void {
    this.#run('DELETE FROM entry WHERE rid = ?', [rid])
  }

  insertEntry(...values: readonly SQLInputValue[]): void {
    this.#run('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)', values)
  }

  query<T>({ text, values }: Sql, read: (row: Record<string, SQLOutputValue>) => T): T[] {
    return this.#statement(text)
      .all(...values)
      .map(read)
  }

  #run(sql: string, values: readonly SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid)
  }

  #statement(sql: string) {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    // Searches are put together from pieces: without a limit a long run would keep every combination.
    if (this.#statements.size > 500) this.#statements.clear()
    this.#statements.set(sql, statement)
    return statement
  }
}

function valuesOf(row: Omit<VersionRow, 'rid' | 'json'>): SQLInputValue[] {
  const { version, updated, deleted, restricted, nopat, bound, patients } = row
  return [version, updated, ...[deleted, restricted, nopat, bound].map(Number), patients]
}
