export type OfflineWords = {
  title: string
  intro: string
  label: string
  check: string
  genuine: string
  forged: string
  unable: string
  limits: string
  rows: readonly string[]
}

/** JSON that can stand within a script: nothing in it ends the element. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')

/** What the page does, with the browser's own Ed25519; `keys` and `words` stand before it. */
const CHECK = `
const form = document.querySelector('form'), answer = document.querySelector('output')
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
const say = (state, text, rows = []) => {
  answer.dataset.state = state
  answer.replaceChildren(Object.assign(document.createElement('strong'), { textContent: text }))
  const list = document.createElement('dl')
  rows.forEach((value, i) => list.append(
    Object.assign(document.createElement('dt'), { textContent: words.rows[i] }),
    Object.assign(document.createElement('dd'), { textContent: String(value) })))
  answer.append(list)
}
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const token = new FormData(form).get('token').trim().replace(/^.*[?&]c=/, '').replace(/[&#].*$/, '')
  try {
    const [statement, signature, more] = token.split('.')
    const signed = bytes(statement)
    const parts = JSON.parse(new TextDecoder().decode(signed))
    const known = keys.find(({ id }) => id === parts[1])
    if (!known || more !== undefined) return say('forged', words.forged)
    const key = await crypto.subtle.importKey('raw', bytes(known.publicKey), { name: 'Ed25519' }, false, ['verify'])
      .catch(() => null)
    if (!key) return say('unable', words.unable)
    const isGenuine = await crypto.subtle.verify({ name: 'Ed25519' }, key, bytes(signature), signed)
    if (!isGenuine) return say('forged', words.forged)
    const [, , number, winner, , edition, year, decision, decidedOn] = parts
    say('genuine', words.genuine, [number, winner, edition, year, decision, decidedOn])
  } catch {
    say('forged', words.forged)
  }
})`

const STYLE = `body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d1d1b}
h1{border-bottom:3px double #a51c1c;padding-bottom:.4rem}textarea{width:100%;font:inherit;padding:.5rem;box-sizing:border-box}
button{font:inherit;margin-top:.75rem;padding:.5rem 1.25rem;background:#0f4c5c;color:#fff;border:0;border-radius:4px}
output{display:block;margin:1.25rem 0;padding:.25rem 1rem;border-left:4px solid transparent}output[data-state=genuine]{border-color:#2c6e49;background:#eef6f0}
output[data-state=forged]{border-color:#a51c1c;background:#fbeeee}output[data-state=unable]{border-color:#b98a2e;background:#fdf6e3}
dt{font-size:.85rem;color:#555}dd{margin:0 0 .5rem}`

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

/** One self-contained HTML file that verifies the token of a certificate by the public keys in it; nothing is fetched. */
export function offlinePage(
  keys: readonly { id: string; publicKey: string }[],
  words: OfflineWords,
  locale: 'zh-CN' | 'en',
): string {
  const { title, intro, label, check, limits } = words
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(intro)}</p>
<form><label for="token">${escaped(label)}</label><textarea id="token" name="token" rows="5" required></textarea>
<button>${escaped(check)}</button></form><output></output><p><small>${escaped(limits)}</small></p>
<script>const keys = ${inScript(keys)}, words = ${inScript(words)}${CHECK}</script></body></html>
`
}
