import type pg from 'pg'

const CHUNK = 500
const known = new Map<string, readonly string[]>()

/** Learns the columns of every table, so that rows may leave out what has a default. */
export async function columnsOf(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT table_name AS table, array_agg(column_name::text) AS columns FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1`,
  )
  for (const { table, columns } of rows) known.set(table, columns)
}

/** Inserts rows of one shape, a few hundred a statement; triggers and constraints hold as for anybody. */
export async function insert(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const named = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => known.get(table)?.includes(name))
  const list = named.map((name) => `"${name}"`).join(', ')
  for (let at = 0; at < rows.length; at += CHUNK) {
    await client.query(
      `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
      [JSON.stringify(rows.slice(at, at + CHUNK))],
    )
  }
}
