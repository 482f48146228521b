// `npm run demo -- --stage publicity`: rebuilds the demo database and plays the running edition to a stage. Never outside the demo.

import { APP_USER } from './embedded-postgres.mjs'
import { environment } from './environment.mjs'
import { migrate, recreateDatabase } from './migrate.mjs'
import { refuse, say } from './say.mjs'
import { seed } from './start.mjs'

const system = await environment()
if (!system.demo || !system.embedded) {
  refuse('Only the demo on the embedded database can be rebuilt.', '只有使用内置数据库的演示环境才能重建。')
}
say('Rebuilding the demo 重建演示数据 …')
await recreateDatabase(system.ownerUrl, 'award')
await migrate(system.ownerUrl, { app: { user: APP_USER, password: system.appPassword } })
seed(system.env, ...process.argv.slice(2))
say('Done. The running server shows it at once. 完成。')
process.exit(0)
