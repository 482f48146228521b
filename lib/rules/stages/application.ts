import { handlingRows } from './application-handling'
import { paperRows } from './application-papers'
import { writingRows } from './application-writing'

/** 组织申报 (A14) with the recommendation (A9): what applicants, recommending bodies and the office do with an application. */
export const applicationRows = [...writingRows, ...paperRows, ...handlingRows] as const
