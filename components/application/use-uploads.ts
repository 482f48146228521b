import { useCallback, useEffect, useRef, useState } from 'react'
import type { Upload } from 'tus-js-client'
import { type Ended, type Said, sendFile } from './send-file'
import type { Sending, UploadWords } from './upload-words'

/** So many are sent side by side. */
const ABREAST = 3
const PAUSE = 600

type Options = {
  said: Omit<Said, 'kind' | 'isSecret'>
  largest: number
  words: Pick<UploadWords, 'failed' | 'tooLarge' | 'empty'>
  /** called when some were attached; the same function every time */
  onAttached: () => void
}

const isOnItsWay = ({ state }: Sending) => state === 'sending' || state === 'checking'
const isHeldUp = ({ state }: Sending) => state === 'offline' || state === 'signIn'

/** The queue of files on their way: a few abreast, each gone on with after a break, each with its own end. */
export function useUploads({ said, largest, words, onAttached }: Options) {
  const [queue, setQueue] = useState<readonly Sending[]>([])
  const files = useRef(new Map<number, { file: File; isSecret: boolean; upload?: Upload }>())
  const serial = useRef(0)
  const [fresh, setFresh] = useState(0)

  const put = useCallback((id: number, change: Partial<Sending>) => {
    setQueue((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }, [])

  const ended = useCallback(
    (id: number, result: Ended) => {
      if (result.end === 'attached') {
        put(id, { state: 'attached', problem: '' })
        files.current.delete(id)
        setFresh((count) => count + 1)
      } else if (result.end === 'refused') put(id, { state: 'failed', problem: result.problem })
      else put(id, { state: result.end, problem: '' })
    },
    [put],
  )

  const start = useCallback(
    ({ id, kind, size }: Sending) => {
      const held = files.current.get(id)
      if (!held) return
      put(id, { state: 'sending', problem: '' })
      sendFile(held.file, { ...said, kind, isSecret: held.isSecret }, words, {
        start: (upload) => {
          held.upload = upload
        },
        progress: (sent) => put(id, { sent, ...(sent >= size && { state: 'checking' }) }),
      }).then((result) => files.current.has(id) && ended(id, result))
    },
    [said, words, put, ended],
  )

  useEffect(() => {
    const free = ABREAST - queue.filter(isOnItsWay).length
    for (const one of queue.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))) start(one)
  }, [queue, start])

  // the list is fetched once for those that came in together
  useEffect(() => {
    if (fresh === 0) return
    const timer = setTimeout(onAttached, PAUSE)
    return () => clearTimeout(timer)
  }, [fresh, onAttached])

  // back on the line, or back from signing in elsewhere: what was held up goes on by itself
  useEffect(() => {
    const goOn = () => setQueue((all) => all.map((one) => (isHeldUp(one) ? { ...one, state: 'waiting' } : one)))
    window.addEventListener('online', goOn)
    window.addEventListener('focus', goOn)
    return () => {
      window.removeEventListener('online', goOn)
      window.removeEventListener('focus', goOn)
    }
  }, [])

  const isBusy = queue.some((one) => isOnItsWay(one) || isHeldUp(one) || one.state === 'waiting')
  useEffect(() => {
    if (!isBusy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isBusy])

  /** Takes files in; what is clearly too large or empty is said at once and never sent. */
  const add = (chosen: Iterable<File>, kind: string, isSecret: boolean) => {
    const fresh = [...chosen].map((file): Sending => {
      const id = ++serial.current
      files.current.set(id, { file, isSecret })
      const problem = file.size > largest ? words.tooLarge : file.size === 0 ? words.empty : ''
      const state = problem ? 'failed' : kind ? 'waiting' : 'needsKind'
      return { id, name: file.name, size: file.size, kind, sent: 0, state, problem }
    })
    setQueue((all) => [...all, ...fresh])
  }

  const choose = (kind: string) =>
    setQueue((all) => all.map((one) => (one.state === 'needsKind' ? { ...one, kind, state: 'waiting' } : one)))

  const chooseFor = (id: number, kind: string) => put(id, { kind, state: kind ? 'waiting' : 'needsKind' })
  const retry = (id: number) => put(id, { state: 'waiting', problem: '' })

  /** Stops one and takes away what the server has of it. */
  const drop = (id: number) => {
    const held = files.current.get(id)
    files.current.delete(id)
    setQueue((all) => all.filter((one) => one.id !== id))
    held?.upload?.abort(true).catch(() => undefined)
  }

  const clear = () => setQueue((all) => all.filter(({ state }) => state !== 'attached' && state !== 'failed'))

  return { queue, add, choose, chooseFor, retry, drop, clear }
}
