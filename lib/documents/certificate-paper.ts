import { create } from 'qrcode'

export type CertificateWords = {
  title: string
  body: string
  number: string
  decision: string
  body2: string
  issuer: string
  date: string
  scan: string
}

/** The dark squares of a QR code, row by row: `1` dark, `0` light. Error correction M, so that a worn certificate still reads. */
export function qrRows(text: string): string[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) ? '1' : '0')).join(''),
  )
}

/** A certificate as data for the template `certificate`. */
export function certificatePaper(winnerName: string, address: string, words: CertificateWords) {
  return { ...words, winner: winnerName, address, qr: qrRows(address) }
}
