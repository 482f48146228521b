import 'server-only'

/** Is this the demo? Only there do the demo clock and the role switcher exist. The launcher sets it; nothing in a request can. */
export function isDemo(): boolean {
  return process.env.DEMO === '1'
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/** The connection of the application's own database user, which owns no table. */
export function databaseUrl(): string {
  return required('DATABASE_URL')
}

/** The secret under which session cookies are encrypted. */
export function authSecret(): string {
  return required('NEXTAUTH_SECRET')
}

/** Does the browser reach us over https? Then cookies are marked so. */
export function servedOverHttps(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith('https://') ?? false
}

/** The address under which people reach the system, without a slash at its end. */
export function publicAddress(): string {
  return required('NEXTAUTH_URL').replace(/\/$/, '')
}

/** 32 bytes that encrypt identity numbers and objectors' names at rest. */
export function identityKey(): Buffer {
  const key = Buffer.from(required('IDENTITY_KEY'), 'base64')
  if (key.length !== 32) throw new Error('IDENTITY_KEY must be 32 bytes in base64')
  return key
}

/** Where uploaded files lie. */
export function storageDirectory(): string {
  return process.env.STORAGE_DIR ?? `${process.env.DATA_DIR ?? '.data'}/files`
}

/** Address of the mail server, or null: then letters stay in the app's inbox. */
export function smtpUrl(): string | null {
  return process.env.SMTP_URL || null
}

/** The address that people type. */
export function siteUrl(): string {
  return required('NEXTAUTH_URL')
}

/** Who mails come from: `MAIL_FROM`, else an address nobody reads. */
export function mailFrom(): string {
  return process.env.MAIL_FROM || `no-reply@${new URL(siteUrl()).hostname}`
}
