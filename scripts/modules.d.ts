declare module '*/embedded-postgres.mjs' {
  export const APP_USER: string
  export function embeddedPostgres(
    directory: string,
    options?: { quiet?: boolean },
  ): Promise<{ port: number; ownerUrl: string; appUrl: string; appPassword: string; stop: () => void }>
}

declare module '*/migrate.mjs' {
  export function migrate(url: string, options?: { app?: { user: string; password: string } }): Promise<string[]>
  export function connect(url: string): Promise<import('pg').Client>
  export function ensureDatabase(url: string, name: string): Promise<void>
  export function recreateDatabase(url: string, name: string, template?: string): Promise<void>
}
declare module '*/browser.mjs' {
  export function browserPath(): string
}
declare module '*/say.mjs' {
  export function say(text: string): void
}
declare module '*/environment.mjs' {
  export const root: string
  export function environment(options: { port: string; directory: string }): Promise<{
    env: NodeJS.ProcessEnv
    ownerUrl: string
    stop: () => void
  }>
}
declare module '*/start.mjs' {
  export function build(): void
  export function seed(env: NodeJS.ProcessEnv, ...args: string[]): void
  export function serve(env: NodeJS.ProcessEnv): Promise<import('node:child_process').ChildProcess>
}
