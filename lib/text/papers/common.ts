import { LANES, type Lane } from '../../rules/seats'
import { type Block, heading, table, text } from './draft'

/**
 * Official papers are written in Chinese alone, the language in which the city issues them; the screens around them speak both. What every
 * paper of an edition knows:
 */
export type Common = {
  /** 第六届南昌市市长质量奖 */
  cycle: string
  awardYear: number
  regulation: { title: string; document: string }
  office: string
  group: string
  contact: string
}

export type KindOf = 'organization' | 'individual'

export const AWARD = '市长质量奖'
export const LANE: Record<Lane, string> = {
  award: '南昌市市长质量奖（组织）',
  nomination: '南昌市市长质量奖提名奖',
  individual: '南昌市市长质量奖（个人）',
}
export const KIND: Record<KindOf, string> = { organization: '组织', individual: '个人' }

/** The regulation with its number, as papers cite it. */
export const cited = ({ regulation }: Common): string => `《${regulation.title}》（${regulation.document}）`

export const contactLine = ({ office, contact }: Common): Block[] =>
  contact ? [text(`联系单位：${office}`), text(`联系方式：${contact}`)] : []

export type Named = { name: string; employer?: string }

/** A person with the employer, an organization alone. */
export const nameOf = ({ name, employer }: Named): string => (employer ? `${name}（${employer}）` : name)

export type InLane = Named & { lane: Lane }

/** As the regulation orders the honours: award, nomination, individual; within a lane as they came. */
export const inOrder = <T extends { lane: Lane }>(list: readonly T[]): T[] =>
  LANES.flatMap((lane) => list.filter((entry) => entry.lane === lane))

/** A list by lanes, each under its heading; an empty lane is said to be vacant. */
export function byLane(list: readonly InLane[], level: 1 | 2 = 1): Block[] {
  return LANES.flatMap((lane) => {
    const names = list.filter((entry) => entry.lane === lane)
    return [
      heading(`${LANE[lane]}（${names.length}${lane === 'individual' ? '名' : '家'}）`, level),
      ...(names.length === 0 ? [text('空缺。')] : names.map((entry) => text(nameOf(entry)))),
    ]
  })
}

export const numbered = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row, at) => [String(at + 1), ...row])

/** Strengths and the like: what nobody wrote is said, not left open. */
export const orNone = (line: string): string => line.trim() || '无'

export const listTable = (head: readonly string[], rows: readonly (readonly string[])[], widths?: readonly number[]) =>
  rows.length === 0 ? text('无。') : table(['序号', ...head], numbered(rows), widths && [1, ...widths])
