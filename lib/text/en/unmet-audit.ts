import type { Same } from '../same'
import type zh from '../zh-CN/unmet-audit'

export default {} as const satisfies Same<typeof zh>
