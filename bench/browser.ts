import { chromium } from '@playwright/test'
import { browserPath } from '../scripts/browser.mjs'

export type Seen = { scriptBytes: number; lcp: number; blocked: number }
export type Browser = { see: (url: string, cookie: string | null) => Promise<Seen>; close: () => Promise<void> }

const SLOWER = 4
const SETTLE = 1500

/** A browser whose CPU is four times slower; it says what a page costs it: script bytes as sent, largest paint, blocking time in ms. */
export async function openBrowser(base: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    close: () => browser.close(),
    see: async (url, cookie) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
      const [name = '', value = ''] = cookie?.split(/=(.*)/s) ?? []
      if (cookie) await context.addCookies([{ name, value, url: base }])
      const page = await context.newPage()
      const cdp = await context.newCDPSession(page)
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      await cdp.send('Network.enable')
      const scripts = new Set<string>()
      let scriptBytes = 0
      cdp.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)))
      cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) scriptBytes += encodedDataLength
      })
      await page.addInitScript(() => {
        const seen = { lcp: 0, blocked: 0 }
        Object.assign(window, { seen })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.lcp = entry.startTime
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50)
        }).observe({ type: 'longtask', buffered: true })
      })
      await page.goto(url, { waitUntil: 'networkidle' })
      await page.waitForTimeout(SETTLE)
      const { lcp, blocked } = await page.evaluate(
        () => (window as unknown as { seen: { lcp: number; blocked: number } }).seen,
      )
      await context.close()
      return { scriptBytes, lcp: Math.round(lcp), blocked: Math.round(blocked) }
    },
  }
}
