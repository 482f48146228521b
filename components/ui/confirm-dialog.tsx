'use client'
import { useEffect, useId, useRef } from 'react'

type Props = {
  open: boolean
  title: string
  text: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** Asks before something that can't be undone. The browser's own dialog keeps and returns the focus. */
export function ConfirmDialog({ open, title, text, yes, no, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onNo}
    >
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {title}
      </h2>
      <p id={`${id}-text`} className="mt-2 whitespace-pre-line">
        {text}
      </p>
      <div className="mt-5 flex justify-end gap-3">
        <button type="button" className="button button-secondary" onClick={onNo}>
          {no}
        </button>
        <button type="button" className="button button-primary" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  )
}
