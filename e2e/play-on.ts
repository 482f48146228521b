import { db } from '@/lib/data/db'
import { demoOffsetSeconds, setDemoOffset } from '@/lib/data/demo-clock'
import { shortlistedApplications } from '@/lib/data/on-site'
import { playDeliberation } from '../prisma/seed/deliberation'
import { playOnSiteReview } from '../prisma/seed/on-site-review'
import { RUNNING } from '../prisma/seed/plan'
import { newWorld } from '../prisma/seed/world'

// Plays the visits, hearings and second-round scores of the running edition on the database of the browser tests, and seats the
// leading group, so that the browser goes on with the meeting.
const now = new Date(Date.now() + (await demoOffsetSeconds()) * 1000)
const world = newWorld(now)
const cycle = await db.cycle.findUniqueOrThrow({ where: { edition: RUNNING.edition } })
if ((await shortlistedApplications(db, cycle.id)).length === 0) throw new Error('nobody is shortlisted')
await playOnSiteReview(world, RUNNING, 'end')
await playDeliberation(world, RUNNING, 'seated')
await setDemoOffset((new Date(RUNNING.calendar.meetingAt).getTime() + 600_000 - Date.now()) / 1000)
await db.$disconnect()
