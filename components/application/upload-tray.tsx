import { fill } from './editor-words'
import type { Sending, UploadWords } from './upload-words'

type Props = {
  queue: readonly Sending[]
  kinds: readonly { key: string; label: string }[]
  signInHref: string
  words: UploadWords
  chooseFor: (id: number, kind: string) => void
  retry: (id: number) => void
  drop: (id: number) => void
  clear: () => void
}

const MEGA = 1_048_576
const sizeOf = (bytes: number) =>
  bytes >= MEGA ? `${(bytes / MEGA).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
const percent = ({ sent, size }: Sending) => (size === 0 ? 0 : Math.floor((100 * sent) / size))

const CAN_RETRY: readonly Sending['state'][] = ['failed', 'offline', 'signIn']

function Row({
  one,
  kinds,
  signInHref,
  words,
  chooseFor,
  retry,
  drop,
}: Omit<Props, 'queue' | 'clear'> & { one: Sending }) {
  const { id, name, size, state, problem } = one
  const isBad = state === 'failed' || state === 'offline' || state === 'signIn'
  const isUnderWay = state === 'sending' || state === 'checking' || state === 'offline' || state === 'signIn'
  return (
    <li className="upload-row" data-state={state}>
      <div className="min-w-0">
        <p className="truncate font-medium" title={name}>
          {name}
        </p>
        <p
          className={
            isBad ? 'text-sm text-seal-deep' : state === 'attached' ? 'text-sm text-ok' : 'text-sm text-ink-soft'
          }
        >
          {sizeOf(size)} · {fill(words[state], { percent: percent(one) })} {problem}{' '}
          {state === 'signIn' && (
            <a href={signInHref} target="_blank" rel="noreferrer">
              {words.signInHere}
            </a>
          )}
        </p>
        {isUnderWay && <progress className="upload-bar" max={100} value={percent(one)} aria-label={name} />}
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {state === 'needsKind' && (
          <select
            className="control"
            aria-label={`${words.kind} ${name}`}
            value=""
            onChange={(event) => chooseFor(id, event.target.value)}
          >
            <option value="">{words.chooseKind}</option>
            {kinds.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        )}
        {CAN_RETRY.includes(state) && size > 0 && (
          <button type="button" className="button button-secondary" onClick={() => retry(id)}>
            {words.retry}
          </button>
        )}
        {state !== 'attached' && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={`${words.cancel} ${name}`}
            onClick={() => drop(id)}
          >
            {words.cancel}
          </button>
        )}
      </div>
    </li>
  )
}

/** Every file on its way with how far it is; what is wrong with one stands at that one. */
export function UploadTray({ queue, clear, ...rest }: Props) {
  const { words } = rest
  if (queue.length === 0) return null
  const attached = queue.filter(({ state }) => state === 'attached').length
  const failed = queue.filter(({ state }) => state === 'failed').length
  return (
    <div className="mt-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="font-semibold">
          {fill(words.summary, { done: attached, all: queue.length, failed })}
        </p>
        {attached + failed > 0 && (
          <button type="button" className="button button-quiet" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      <ul className="upload-list" aria-label={words.tray} tabIndex={queue.length > 6 ? 0 : undefined}>
        {queue.map((one) => (
          <Row key={one.id} one={one} {...rest} />
        ))}
      </ul>
    </div>
  )
}
