import 'server-only'
import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import qs from 'qs'
import type { z } from 'zod'
import type { ActState, ServerAct } from '@/components/ui/act-state'
import { now } from './clock'
import type { Actor } from './rules/actor'
import { type Result, type Unmet, unmet } from './rules/unmet'
import { getActor } from './session'
import type { MessageKey } from './text/messages'
import { fieldProblems, problemsOf } from './text/problems'

type After<I, R> = {
  /** what the person reads when it is done */
  done?: MessageKey
  /** what that sentence names, such as a code that is told once */
  naming?: (value: R) => Record<string, string>
  /** where the person goes next, without the language's prefix */
  redirect?: (value: R, input: I) => string
  /** public pages that show what changed */
  revalidate?: (value: R, input: I) => void
}

/** `items[0].percent=50` and the like become nested objects; files stay what they are. */
function decode(data: FormData): Record<string, unknown> {
  const texts = new URLSearchParams()
  const files: Record<string, File[]> = {}
  for (const [name, value] of data.entries()) {
    if (typeof value === 'string') texts.append(name, value)
    else if (value.size > 0) files[name] = [...(files[name] ?? []), value]
  }
  const object = qs.parse(texts.toString(), { allowDots: true, depth: 6, arrayLimit: 2000, parameterLimit: 20_000 })
  return { ...object, ...files }
}

/**
 * A wrong role reaches this door in two ways only: the session ran out, and the person is told so and that nothing typed is lost; or the
 * request was forged, and what isn't seen isn't found.
 */
function plainly(actor: Actor, reasons: readonly Unmet[]): readonly Unmet[] {
  const foreign = reasons.find(({ code }) => code === 'wrongRole')
  if (!foreign) return reasons
  return [actor.userId === null ? unmet('notSignedIn', 'A28') : unmet('notFound', foreign.article)]
}

/**
 * The one door of every state change: parse with zod, ask who it is and what time it is, run the use case, and
 * answer in the reader's language. A bug throws and shows the one fixed sentence of the form.
 */
export function action<S extends z.ZodType, R>(
  schema: S,
  run: (actor: Actor, input: z.output<S>, now: Date) => Promise<Result<R>>,
  after: After<z.output<S>, R> = {},
): ServerAct {
  return async (_previous: ActState, data: FormData): Promise<ActState> => {
    const parsed = schema.safeParse(decode(data))
    if (!parsed.success) return { status: 'refused', ...(await fieldProblems(parsed.error)) }
    const actor = await getActor()
    const result = await run(actor, parsed.data, await now())
    if (!result.ok) return { status: 'refused', problems: await problemsOf(plainly(actor, result.unmet)) }
    after.revalidate?.(result.value, parsed.data)
    refresh()
    const sentence = (await getTranslations()) as unknown as (key: string, values?: Record<string, string>) => string
    return {
      status: 'done',
      ...(after.done && { message: sentence(after.done, after.naming?.(result.value)) }),
      ...(after.redirect && { redirect: after.redirect(result.value, parsed.data) }),
    }
  }
}
