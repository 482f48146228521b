import type { Same } from '../same'
import type zh from '../zh-CN/on-site-review'

export default {} as const satisfies Same<typeof zh>
