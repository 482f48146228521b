// `node scripts/with-environment.mjs COMMAND …`: runs a command of ours with the database up and migrated and the secrets set.
import { spawn } from 'node:child_process'
import { environment, root } from './environment.mjs'

const [command, ...args] = process.argv.slice(2)
const { env } = await environment()
const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
