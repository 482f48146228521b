import { db } from '@/lib/data/db'
import { hashPassword } from '@/lib/password'
import { keepReviewer } from '@/lib/use-cases/document-review/keep-reviewer'
import { createAccount } from '@/lib/use-cases/people/create-account'
import { createAccountInput } from '@/lib/use-cases/people/create-account.input'
import { createFirstAdmin } from '@/lib/use-cases/people/create-first-admin'
import accounts from '../demo-accounts.json'
import { must, type World } from './world'

const DEPARTMENTS = [
  ['市市场监督管理局', 'Market regulation', true, 'market'],
  ['国家税务总局南昌市税务局', 'Taxation', false, 'tax'],
  ['市人力资源和社会保障局', 'Human resources and social security', false, 'labour'],
  ['市纪委市监委', 'Discipline inspection and supervision', false, 'discipline'],
  ['市生态环境局', 'Ecology and environment', true, 'environment'],
  ['市应急管理局', 'Emergency management', true, 'emergency'],
] as const

const BODIES = [
  ['南昌高新区管委会', 'Nanchang High-tech Zone', 'gaoxin'],
  ['小蓝经开区管委会', 'Xiaolan Economic Zone', 'xiaolan'],
] as const

const REVIEWERS: Record<string, { employer: string; fields: string; qualification: string }> = {
  reviewer1: { employer: '赣江理工大学', fields: '装备制造、精益生产', qualification: '教授，全国质量奖评审员' },
  reviewer2: { employer: '江西卓越质量研究院', fields: '卓越绩效、战略', qualification: '研究员，国家注册质量审核员' },
  reviewer3: { employer: '南昌质量技术协会', fields: '食品、医药', qualification: '高级工程师，省质量奖评审员' },
  reviewer4: { employer: '鄱阳湖大学管理学院', fields: '服务业、财务', qualification: '教授，博士生导师' },
  reviewer5: { employer: '江西标准化研究所', fields: '标准化、信息化', qualification: '正高级工程师' },
  reviewer6: { employer: '洪都计量检测中心', fields: '计量、检验检测', qualification: '高级工程师，实验室主任' },
}

const ORDER = ['dept1', 'dept2', 'dept3']

/** Departments, recommending bodies, and every office account of the demo list; applicants register themselves. */
export async function playPeople(world: World): Promise<void> {
  await db.department.createMany({
    data: DEPARTMENTS.map(([name, nameEn, isMember, duty], position) => ({ name, nameEn, isMember, duty, position })),
  })
  await db.recommendingBody.createMany({ data: BODIES.map(([name, nameEn, zone]) => ({ name, nameEn, zone })) })
  const departments = await db.department.findMany({ orderBy: { position: 'asc' } })
  const bodies = await db.recommendingBody.findMany({ orderBy: { zone: 'asc' } })
  must(
    await createFirstAdmin(
      { login: 'admin1', name: accounts.find(({ login }) => login === 'admin1')?.name ?? 'admin', another: false },
      world.now(),
    ),
  )
  const admin = await world.actor('admin1')
  for (const { login, name, role, password } of accounts) {
    if (role === 'applicant' || login === 'admin1') continue
    const input = createAccountInput.parse({
      login,
      name,
      email: `${login}@example.com`,
      mobile: '13907910001',
      password,
      roles: [role],
      departmentId: role === 'department' ? departments[ORDER.indexOf(login)]?.id : '',
      recommendingBodyId: role === 'recommender' ? bodies[login === 'recommender1' ? 0 : 1]?.id : '',
    })
    must(await createAccount(admin, input, world.now()))
  }
  // an evaluator signs in with the listed password at once: the demo's accounts have changed their first one already
  const admins = accounts.filter(({ login }) => login === 'admin1')
  for (const { login, password } of admins)
    await db.user.update({ where: { login }, data: { passwordHash: await hashPassword(password) } })
  await db.user.updateMany({ data: { mustChange: false } })
  await playReviewers(world)
}

async function playReviewers(world: World): Promise<void> {
  const lead = await world.actor('lead1')
  for (const [login, { employer, fields, qualification }] of Object.entries(REVIEWERS)) {
    const { userId } = await world.actor(login)
    const input = {
      userId: userId ?? '',
      employerName: employer,
      pastEmployers: '',
      qualification,
      fields,
      discipline: 'active' as const,
      disciplineWhy: '',
    }
    must(await keepReviewer(lead, input, world.now()))
  }
}
