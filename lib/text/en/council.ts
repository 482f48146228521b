import type { Same } from '../same'
import type zh from '../zh-CN/council'

export default {} as const satisfies Same<typeof zh>
