'use client'

/** A bug or a lost database: one fixed sentence with the number under which the log has it. No message of an error gets here. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="page" role="alert">
      <header className="page-header">
        <h1>系统出了问题 · Something went wrong</h1>
        <p className="page-subtitle">
          请求未能完成，请稍后再试。The request could not be completed; please try again later.
          {error.digest && ` 错误编号 / error number: ${error.digest}`}
        </p>
      </header>
      <button type="button" className="button button-primary" onClick={reset}>
        再试一次 · Try again
      </button>
    </div>
  )
}
