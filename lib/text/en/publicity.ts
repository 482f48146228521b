import type { Same } from '../same'
import type zh from '../zh-CN/publicity'

export default {} as const satisfies Same<typeof zh>
