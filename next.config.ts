import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/text/request.ts')

/** Pages that many read and that are drawn once a minute: their Chinese addresses are found without asking the proxy. */
const READ_BY_MANY = ['/', '/publicity']

const config: NextConfig = {
  rewrites: async () => ({
    beforeFiles: READ_BY_MANY.map((source) => ({ source, destination: `/zh-CN${source === '/' ? '' : source}` })),
    afterFiles: [],
    fallback: [],
  }),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'clamscan',
    'graphile-worker',
    'highs',
    'nodemailer',
    'pg',
  ],
  // the browser formats no messages: without their parser every page is 9 KB lighter
  turbopack: { resolveAlias: { 'use-intl/format-message': { browser: 'use-intl/format-message/format-only' } } },
  experimental: { serverActions: { bodySizeLimit: '25mb' } },
}

export default withNextIntl(config)
