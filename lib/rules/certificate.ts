import type { Lane } from './seats'

/** What a certificate says, and nothing more: no money, no score, no identity number (A21). */
export type Certificate = {
  certificateNo: string
  winnerName: string
  lane: Lane
  editionLabel: string
  awardYear: number
  decisionNo: string
  decidedOn: string
}

const VERSION = 1
const LANES: readonly string[] = ['award', 'nomination', 'individual']

/** The statement that is signed: always the same text for the same certificate and key. */
export function statementOf(keyId: string, certificate: Certificate): string {
  const { certificateNo, winnerName, lane, editionLabel, awardYear, decisionNo, decidedOn } = certificate
  return JSON.stringify([
    VERSION,
    keyId,
    certificateNo,
    winnerName,
    lane,
    editionLabel,
    awardYear,
    decisionNo,
    decidedOn,
  ])
}

/** The statement of a token read back; null when it isn't one of ours. Says nothing about its signature. */
export function readStatement(statement: string): { keyId: string; certificate: Certificate } | null {
  let parts: unknown
  try {
    parts = JSON.parse(statement)
  } catch {
    return null
  }
  if (!Array.isArray(parts) || parts.length !== 9 || parts[0] !== VERSION) return null
  const [, keyId, certificateNo, winnerName, lane, editionLabel, awardYear, decisionNo, decidedOn] = parts
  const texts = [keyId, certificateNo, winnerName, lane, editionLabel, decisionNo, decidedOn]
  if (!texts.every((text) => typeof text === 'string') || typeof awardYear !== 'number' || !LANES.includes(lane))
    return null
  return { keyId, certificate: { certificateNo, winnerName, lane, editionLabel, awardYear, decisionNo, decidedOn } }
}
