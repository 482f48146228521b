import { now } from '@/lib/clock'
import type { Unmet } from '@/lib/rules/unmet'
import { getActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import type { Locale } from '@/lib/text/routing'
import { type Refused, type Said, uploadServer } from '@/lib/uploads'
import { attachUpload } from '@/lib/use-cases/application/add-evidence'
import { beginUploadInput } from '@/lib/use-cases/application/add-evidence.input'
import { beginUpload } from '@/lib/use-cases/application/begin-upload'

const listOf = (text: string | null | undefined) => (text ? text.split(',') : [])

const inputOf = (said: Said, size: number) =>
  beginUploadInput.safeParse({
    ...said,
    note: said.note ?? '',
    items: listOf(said.items),
    conditions: listOf(said.conditions),
    size,
  })

/** A reason that may be gone in a minute: the bytes wait. */
const PASSING = 'scannerAway'

async function refusedBy(reasons: readonly Unmet[], said: Said): Promise<Refused> {
  // whoever has no such role hears what a stranger hears
  if (reasons.some(({ code }) => code === 'wrongRole')) return { status: 404, body: '' }
  const locale: Locale = said.locale === 'en' ? 'en' : 'zh-CN'
  const problems = await problemsOf(reasons, locale)
  return {
    status: 422,
    body: JSON.stringify({ codes: reasons.map(({ code }) => code), problems: problems.map(({ text }) => text) }),
    keeps: reasons.some(({ code }) => code === PASSING),
  }
}

const MALFORMED: Refused = { status: 400, body: '' }

const server = () =>
  uploadServer('/api/uploads', {
    who: async () => (await getActor()).userId,
    begin: async (said, size) => {
      const input = inputOf(said, size)
      if (!input.success) return MALFORMED
      const result = await beginUpload(await getActor(), input.data, await now())
      return result.ok ? null : refusedBy(result.unmet, said)
    },
    finish: async (said, file) => {
      const input = inputOf(said, file.size)
      if (!input.success) return MALFORMED
      const { size: _size, name: _name, ...about } = input.data
      const result = await attachUpload(await getActor(), about, file, await now())
      return result.ok ? { body: JSON.stringify(result.value) } : refusedBy(result.unmet, said)
    },
  })

/** Uploads of supporting material in pieces, by the protocol tus: begun, gone on with after a break, and attached with the last piece. */
async function handle(request: Request): Promise<Response> {
  return (await server()).handleWeb(request)
}

export { handle as DELETE, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST }
