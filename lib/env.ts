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

const dataDirectory = () => process.env.DATA_DIR ?? '.data'

/** Where uploaded files lie, unless `objectStorage` says otherwise. */
export function storageDirectory(): string {
  return process.env.STORAGE_DIR ?? `${dataDirectory()}/files`
}

/** Where uploads lie that aren't complete yet; beside the files, so that a finished one only changes its name. */
export function incomingDirectory(): string {
  return `${storageDirectory()}/incoming`
}

export type ObjectStorage = {
  bucket: string
  region: string
  endpoint: string | null
  credentials: { accessKeyId: string; secretAccessKey: string }
}

/** An S3-compatible storage in place of the disk, when `S3_BUCKET` names one. */
export function objectStorage(): ObjectStorage | null {
  const bucket = process.env.S3_BUCKET
  if (!bucket) return null
  const credentials = { accessKeyId: required('S3_ACCESS_KEY_ID'), secretAccessKey: required('S3_SECRET_ACCESS_KEY') }
  return {
    bucket,
    region: process.env.S3_REGION || 'us-east-1',
    endpoint: process.env.S3_ENDPOINT || null,
    credentials,
  }
}

/** Where clamd listens, from `CLAMD=host:port`; null when no scanner is set. */
export function virusScanner(): { host: string; port: number } | null {
  const [, host, port] = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(process.env.CLAMD ?? '') ?? []
  return host && port ? { host, port: Number(port) } : null
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
