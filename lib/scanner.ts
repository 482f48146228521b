import 'server-only'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import NodeClam from 'clamscan'
import { virusScanner } from './env'

/** `off`: no scanner is set. `away`: one is set and didn't answer; then nothing is taken in. */
export type Scan = 'clean' | 'infected' | 'off' | 'away'

const PATIENCE = 120_000

/** Lets clamd read a file, from memory or by its path, as a stream. */
export async function scan(source: Uint8Array | string): Promise<Scan> {
  const scanner = virusScanner()
  if (!scanner) return 'off'
  try {
    const clam = await new NodeClam().init({
      preference: 'clamdscan',
      clamscan: { active: false },
      clamdscan: { ...scanner, active: true, localFallback: false, timeout: PATIENCE },
    })
    const reader = typeof source === 'string' ? createReadStream(source) : Readable.from([source])
    const { isInfected } = await clam.scanStream(reader)
    // null: the scanner answered with an error of its own
    return isInfected === null ? 'away' : isInfected ? 'infected' : 'clean'
  } catch (error) {
    console.error('scanner:', error)
    return 'away'
  }
}
