/** `npm run admin -- --login NAME [--name "Full name"] [--another]`: the first administrator of an installation without the demo. */
import { parseArgs } from 'node:util'
import { createFirstAdmin } from '@/lib/use-cases/people/create-first-admin'

const { values } = parseArgs({
  options: { login: { type: 'string' }, name: { type: 'string' }, another: { type: 'boolean', default: false } },
})

const SENTENCES: Record<string, string> = {
  adminExists:
    'There is an administrator already, who can make accounts. If it is lost, add --another.  已有系统管理员；确需再建时加 --another。',
  loginTaken: 'This login is taken.  此登录名已被使用。',
  'field.login': 'A login has 3 to 60 letters, digits and . _ - @.  登录名须为 3 至 60 个字母、数字或 . _ - @。',
}

async function main(): Promise<number> {
  if (!values.login) {
    console.error('Name a login: npm run admin -- --login NAME  请指定登录名。')
    return 1
  }
  const { login, name = login, another } = { ...values, login: values.login }
  const result = await createFirstAdmin({ login, name, another }, new Date())
  if (!result.ok) {
    for (const { code } of result.unmet) console.error(SENTENCES[code] ?? code)
    return 1
  }
  console.log(`Login 登录名: ${result.value.login}`)
  console.log(`First password 初始密码: ${result.value.password}`)
  console.log('It must be changed at the first sign-in, and is not shown again.  首次登录须修改；此密码不再显示。')
  return 0
}

process.exit(await main())
