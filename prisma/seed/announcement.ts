import { confirmAnnouncement, proposeAnnouncement } from '@/lib/use-cases/announcement/announce'
import { createCycle } from '@/lib/use-cases/announcement/create-cycle'
import { openWindow } from '@/lib/use-cases/announcement/open-window'
import { recordRulebookApproval } from '@/lib/use-cases/announcement/record-rulebook-approval'
import { playPapers } from './papers'
import type { Plan } from './plan'
import { must, type World } from './world'

const body = ({ title, calendar }: Plan) =>
  `各县（区）人民政府、开发区管委会，湾里管理局，市直各有关部门，各有关单位和个人：

根据《南昌市市长质量奖管理办法》（洪府发〔2021〕21号），现就${title}申报工作通告如下。

一、申报对象：在南昌市行政区域内依法登记、具有法人资格、已实施卓越绩效管理模式的组织（企事业单位），以及为质量强市作出突出贡献的个人。
二、申报条件：见《办法》第十条、第十一条，可先在本系统“条件自查”栏目自行核对。
三、申报时间：${calendar.windowOpensAt.slice(0, 10)} 至 ${calendar.windowClosesAt.slice(0, 16).replace('T', ' ')}（北京时间），逾期不予受理。
四、申报方式：登录本系统在线填写申报表、自我评价报告并上传证实性材料。
五、市长质量奖评审不收取任何费用。`

/** Plays 社会公告 (A13): a handler prepares, the lead confirms, the window opens. Answers the id of the cycle. */
export async function playAnnouncement(world: World, plan: Plan): Promise<string> {
  const { edition, title, awardYear, calendar } = plan
  world.at(calendar.announceAt)
  const handler = await world.actor('handler1')
  const lead = await world.actor('lead1')
  const { cycleId } = must(await createCycle(handler, { edition, title, awardYear }, world.now()))
  const approvedOn = calendar.announceAt.slice(0, 10)
  must(
    await recordRulebookApproval(
      handler,
      { cycleId, document: `领导小组会议纪要〔${awardYear}〕1号`, approvedOn },
      world.now(),
    ),
  )
  const input = {
    cycleId,
    title: `关于开展${title}申报工作的通告`,
    body: body(plan),
    windowOpensAt: new Date(calendar.windowOpensAt),
    windowClosesAt: new Date(calendar.windowClosesAt),
    contact: '领导小组办公室（市市场监督管理局质量发展科），电话 0791-83881234',
  }
  must(await proposeAnnouncement(handler, input, world.now()))
  must(await confirmAnnouncement(lead, { cycleId }, world.now()))
  await playPapers(world, plan, ['callForApplications', 'publicAnnouncement'])
  world.at(calendar.windowOpensAt)
  must(await openWindow(handler, { cycleId }, world.now()))
  return cycleId
}
