const WATCH = 500

/** The server lives as long as its launcher: one that was killed leaves no server behind that holds the port. */
function endWithLauncher(): void {
  if (!process.env.AWARD_LAUNCHER) return
  const launcher = process.ppid
  setInterval(() => process.ppid !== launcher && process.exit(0), WATCH).unref()
}

/** Next calls this once as a server starts: jobs run in the same process as the pages. Not while it builds. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  endWithLauncher()
  if (!process.env.DATABASE_URL) return
  const { startJobs } = await import('./lib/jobs/runner')
  await startJobs()
}
