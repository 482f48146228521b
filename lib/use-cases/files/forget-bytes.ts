import { inTransaction } from '@/lib/data/db'
import { holdBytes, isNamed } from '@/lib/data/files'
import { dropBytes } from '@/lib/storage'

/** Forgets bytes that were kept for an act that was then refused; what another file's facts name stays. */
export async function forgetBytes(sha256: string): Promise<void> {
  await inTransaction(async (tx) => {
    await holdBytes(tx, sha256)
    if (!(await isNamed(tx, sha256))) await dropBytes(sha256)
  })
}
