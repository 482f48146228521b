'use client'
import { useRouter } from 'next/navigation'
import {
  type ClipboardEvent,
  createContext,
  type DragEvent,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { UploadTray } from './upload-tray'
import type { UploadWords } from './upload-words'
import { useUploads } from './use-uploads'

const ACCEPT = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx'

type Kind = { key: string; label: string }
type Props = {
  applicationId: string
  locale: string
  signInHref: string
  kinds: readonly Kind[]
  largest: number
  words: UploadWords
  children: ReactNode
}

const Picker = createContext<(kind: string) => void>(() => {})

/** A button beside a kind of material: picks files for exactly that kind. */
export function PickForKind({ kind, label }: { kind: string; label: string }) {
  const pick = useContext(Picker)
  return (
    <button type="button" className="button button-quiet no-print" onClick={() => pick(kind)}>
      {label}
    </button>
  )
}

/** A dropped file that the browser only names is none of ours: folders and links have no bytes. */
const filesOf = (transfer: DataTransfer) => [...transfer.files]

/**
 * Brings files in: picked, dropped anywhere on the page, pasted, or taken with a phone's camera; several at once. What lies between, the list
 * of material, is drawn by the server.
 */
export function UploadDesk({ applicationId, locale, signInHref, kinds, largest, words, children }: Props) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const wanted = useRef('')
  const [kind, setKind] = useState('')
  const [isSecret, setSecret] = useState(false)
  const [isOver, setOver] = useState(false)
  const said = useMemo(() => ({ applicationId, locale }), [applicationId, locale])
  const refresh = useCallback(() => router.refresh(), [router])
  const queue = useUploads({ said, largest, words, onAttached: refresh })

  const take = (files: Iterable<File>, as = kind) => queue.add(files, as, isSecret)
  const pick = (as: string) => {
    wanted.current = as
    input.current?.click()
  }

  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const beside = (event.target as HTMLElement).closest<HTMLElement>('[data-kind]')?.dataset.kind
    take(filesOf(event.dataTransfer), beside ?? kind)
  }

  const pasted = (event: ClipboardEvent) => {
    const files = filesOf(event.clipboardData)
    if (files.length === 0) return
    event.preventDefault()
    take(files)
  }

  return (
    <Picker.Provider value={pick}>
      {/* the whole page takes files; for the keyboard there are the buttons */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way, the buttons below do the same */}
      <div
        className="stack"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node) || setOver(false)}
        onDrop={dropped}
        onPaste={pasted}
      >
        <section className="panel no-print" aria-label={words.drop}>
          <div className="drop-zone" data-over={isOver || undefined}>
            <p className="font-semibold">{words.drop}</p>
            <p className="text-sm text-ink-soft">{words.limits}</p>
            <div className="flex flex-wrap items-end justify-center gap-3">
              <label className="field text-left">
                <span className="field-label">{words.kind}</span>
                <select
                  className="control"
                  value={kind}
                  onChange={(event) => {
                    setKind(event.target.value)
                    if (event.target.value) queue.choose(event.target.value)
                  }}
                >
                  <option value="">{words.chooseKind}</option>
                  {kinds.map(({ key, label }) => (
                    <option key={key} value={key}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" className="button button-primary" onClick={() => pick(kind)}>
                {words.pick}
              </button>
              <button
                type="button"
                className="button button-secondary touch-only"
                onClick={() => camera.current?.click()}
              >
                {words.camera}
              </button>
            </div>
            <label className="tick justify-center">
              <input
                type="checkbox"
                className="tick-box"
                checked={isSecret}
                onChange={(event) => setSecret(event.target.checked)}
              />
              <span>{words.secret}</span>
            </label>
          </div>
          <input
            ref={input}
            type="file"
            multiple
            accept={ACCEPT}
            className="sr-only"
            tabIndex={-1}
            aria-label={words.pick}
            onChange={(event) => {
              take(event.target.files ?? [], wanted.current || kind)
              wanted.current = ''
              event.target.value = ''
            }}
          />
          <input
            ref={camera}
            type="file"
            accept="image/jpeg"
            capture="environment"
            className="sr-only"
            tabIndex={-1}
            aria-label={words.camera}
            onChange={(event) => {
              take(event.target.files ?? [])
              event.target.value = ''
            }}
          />
          <UploadTray {...queue} kinds={kinds} signInHref={signInHref} words={words} />
        </section>
        {children}
      </div>
    </Picker.Provider>
  )
}
