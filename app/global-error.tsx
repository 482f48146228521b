'use client'
import './globals.css'

/** When the page frame itself fails. It can rest on nothing, so that it carries its own words in both languages. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>系统出了问题 · Something went wrong</title>
        <main className="page">
          <div className="page-header" role="alert">
            <h1>系统出了问题 · Something went wrong</h1>
            <p className="page-subtitle">
              请求未能完成，请稍后再试。The request could not be completed; please try again later.
              {error.digest && ` 错误编号 / error number: ${error.digest}`}
            </p>
          </div>
          <button type="button" className="button button-primary" onClick={reset}>
            再试一次 · Try again
          </button>
        </main>
      </body>
    </html>
  )
}
