import type { Tx } from './db'

/** Each party with all whom it succeeds, itself first: through renamings, mergers and divisions, however long the chain. */
export async function lineagesOf(tx: Tx, partyIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ root: string; id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT unnest(${[...partyIds]}::text[]) AS root, unnest(${[...partyIds]}::text[]) AS id
      UNION SELECT line.root, s."predecessorId" FROM line JOIN "Succession" s ON s."successorId" = line.id)
    SELECT root, id FROM line`
  return new Map(
    partyIds.map((root) => [
      root,
      [root, ...rows.filter((row) => row.root === root && row.id !== root).map(({ id }) => id)],
    ]),
  )
}

export async function insertSuccession(
  tx: Tx,
  data: {
    successorId: string
    predecessorId: string
    kind: string
    document: string
    recordedBy: string
    recordedAt: Date
  },
): Promise<void> {
  await tx.succession.create({ data })
}

/** Every succession on record, newest first. */
export async function successions(tx: Tx) {
  const name = { select: { name: true, creditCode: true } }
  return tx.succession.findMany({
    include: { successor: name, predecessor: name },
    orderBy: { recordedAt: 'desc' },
    take: 200,
  })
}
