/** The stages of a cycle (届), in order (A12). `cancelled` is reachable with a reason before publicity. */
export const STAGES = [
  'draft',
  'announcement',
  'application',
  'eligibility',
  'documentReview',
  'onSiteReview',
  'deliberation',
  'publicity',
  'council',
  'supervision',
  'closed',
  'cancelled',
] as const

export type Stage = (typeof STAGES)[number]

/** The nine stages that a reader of the regulation meets, as drawn on the stage track. */
export const TRACK: readonly Stage[] = STAGES.slice(1, 10)

/** Is `stage` the same as or after `other` on the way through a cycle? A cancelled cycle is after nothing. */
export function reached(stage: Stage, other: Stage): boolean {
  return stage !== 'cancelled' && STAGES.indexOf(stage) >= STAGES.indexOf(other)
}
