import { isShownInline } from '@/lib/rules/file-type'
import { getActor } from '@/lib/session'
import { seeFile } from '@/lib/use-cases/files/see-file'

type Context = { params: Promise<{ fileId: string }> }

/** A file for whoever may see it. What isn't seen isn't found; nothing in it can run in a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { fileId } = await params
  const view = fileId.length <= 64 ? await seeFile(await getActor(), fileId) : null
  if (!view) return new Response('Not found', { status: 404 })
  const { file, stream } = view
  const inline = isShownInline(file.mime)
  return new Response(stream, {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(file.size),
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
      // Chromium's own PDF viewer doesn't open within a sandboxed page; scripts are shut out all the same
      'Content-Security-Policy':
        file.mime === 'application/pdf'
          ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
          : "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
      ETag: `"${file.sha256}"`,
    },
  })
}
