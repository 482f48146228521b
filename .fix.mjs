import pg from 'pg'

const c = new pg.Client({ connectionString: process.env.DATABASE_URL })
await c.connect()
const r = await c.query(
  `UPDATE "Application" SET "submittedAt"=NULL, "acceptedAt"=NULL, "returnedAt"=NULL WHERE "partyId" IN (SELECT "partyId" FROM "Membership" m JOIN "User" u ON u.id=m."userId" WHERE u.login = ANY($1)) AND "cycleId"=(SELECT id FROM "Cycle" ORDER BY edition DESC LIMIT 1) RETURNING id`,
  [process.argv.slice(2)],
)
console.log(r.rows)
await c.end()
