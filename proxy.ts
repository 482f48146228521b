import { NextRequest, type NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/text/routing'

const withLanguage = createMiddleware(routing)

/** Finds the language in the address, and tells the pages their own path, so that sign-in can lead back to it. */
export default function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  return withLanguage(new NextRequest(request, { headers }))
}

/** Pages only: interfaces and files have no language. The home page and the publicity notice are found by rewrites (see `next.config.ts`). */
export const config = { matcher: ['/((?!api|_next|publicity$|.*\\..*).+)'] }
