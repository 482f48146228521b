/** One reason or error, worded: with its article, or the field that can mend it. */
export type Problem = { text: string; article?: string; href?: string; field?: string }

/** What an action answers. */
export type ActState =
  | { status: 'idle' }
  | { status: 'done'; message?: string; redirect?: string; value?: unknown }
  | { status: 'refused'; problems: Problem[]; fields?: Record<string, string> }

/** A server action as forms call it. */
export type ServerAct = (previous: ActState, data: FormData) => Promise<ActState>

export const IDLE: ActState = { status: 'idle' }
