import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import type { PaperKind } from '@/lib/rules/papers'
import type { ContentOf } from '@/lib/text/papers/drafts'

/** Something that a paper can be about, with the facts for it. The edition itself has no id. */
export type Subject<C = unknown> = {
  id: string
  name: string
  content: C
  /** the number and day of a decision that is printed, not made, here */
  given?: { documentNo: string; day: string }
}

/** What papers of a kind can be made now: none while their facts are not on record. */
export type Source<K extends PaperKind> = (tx: Tx, cycle: CycleFacts) => Promise<Subject<ContentOf<K>>[]>
