import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

/** Milliseconds of CPU that a process and, if asked, its children that ended have used; null where the system doesn't tell. */
function cpuOf(pid: number, withEnded = false): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number)
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15)
    // a tick of Linux is 10 ms
    return (user + system + (withEnded ? endedUser + endedSystem : 0)) * 10
  } catch {
    return null
  }
}

function childrenOf(parent: number): number[] {
  try {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return []
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return Number(stat[1]) === parent ? [Number(name)] : []
    })
  } catch {
    return []
  }
}

export type Cpu = { server: number; database: number } | null

/** CPU used so far by the web server and by all of PostgreSQL, in milliseconds. */
export function cpuOfBoth(serverPid: number, postmasterPid: number): Cpu {
  const server = [serverPid, ...childrenOf(serverPid)].map((pid) => cpuOf(pid))
  const database = [cpuOf(postmasterPid, true), ...childrenOf(postmasterPid).map((pid) => cpuOf(pid))]
  if (server[0] === null || database[0] === null) return null
  const total = (parts: readonly (number | null)[]) => parts.reduce<number>((all, part) => all + (part ?? 0), 0)
  return { server: total(server), database: total(database) }
}

/** Resident memory of a process in MB, or null. */
export function memoryOf(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return Math.round((pages * 4096) / 2 ** 20)
  } catch {
    return null
  }
}

/** Counts statements that the database has run, by its own statistics. */
export async function statementCounter(
  ownerUrl: string,
): Promise<{ count: () => Promise<number>; end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  const own = `query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%graphile_worker%' AND query NOT IN ('BEGIN', 'COMMIT', 'ROLLBACK')`
  return {
    count: async () =>
      Number(
        (await client.query(`SELECT coalesce(sum(calls), 0) AS n FROM pg_stat_statements WHERE ${own}`)).rows[0]?.n ??
          0,
      ),
    end: () => client.end(),
  }
}

/** Loads the statistics of statements into the embedded server; they count from its next start on. */
export async function wantStatistics(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`)
  await client.end()
}
