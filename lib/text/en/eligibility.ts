import type { Same } from '../same'
import type zh from '../zh-CN/eligibility'

export default {} as const satisfies Same<typeof zh>
