import { describe, expect, it } from 'vitest'
import { fileName, fileType } from './file-type'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A zip with empty entries of these names, as far as its directory goes. */
function zip(names: readonly string[], unpacked = 10, flags = 0): Uint8Array {
  const local = new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...new Array(26).fill(0)])
  const directory = names.flatMap((name) => {
    const head = new Uint8Array(46)
    const view = new DataView(head.buffer)
    view.setUint32(0, 0x02014b50, true)
    view.setUint16(8, flags, true)
    view.setUint32(24, unpacked, true)
    view.setUint16(28, name.length, true)
    return [...head, ...bytes(name)]
  })
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, names.length, true)
  view.setUint16(10, names.length, true)
  view.setUint32(12, directory.length, true)
  view.setUint32(16, local.length, true)
  return new Uint8Array([...local, ...directory, ...end])
}

const WORD = ['[Content_Types].xml', 'word/document.xml']
const EXCEL = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/printerSettings/printerSettings1.bin']

describe('fileType', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['docx', zip(WORD)],
    ['xlsx', zip(EXCEL)],
  ])('takes %s', (extension, content) => {
    expect(fileType(content)?.extension).toBe(extension)
  })

  it.each([
    ['HTML', bytes('<!doctype html><script>alert(1)</script>')],
    ['HTML before a PDF mark', bytes('<html>%PDF-1.4')],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a Windows program', bytes('MZ\u0090')],
    ['a Linux program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46])],
    ['a shell script', bytes('#!/bin/sh\n')],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['nothing', new Uint8Array()],
    ['a plain zip', zip(['readme.txt'])],
    ['Office without content types', zip(['word/document.xml'])],
    ['Word with macros', zip([...WORD, 'word/vbaProject.bin'])],
    ['Excel with macros under another name', zip([...EXCEL, 'xl/vbaData.xml'])],
    ['Office with a program inside', zip([...WORD, 'word/embeddings/setup.exe'])],
    ['an encrypted zip', zip(WORD, 10, 1)],
    ['a zip bomb', zip(WORD, 0xffffffff)],
    ['a cut zip', zip(WORD).subarray(0, 60)],
  ])('refuses %s', (_, content) => {
    expect(fileType(content)).toBeNull()
  })
})

describe('fileName', () => {
  const pdf = fileType(bytes('%PDF-1.7'))!

  it.each([
    ['营业执照.pdf', '营业执照.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\temp\\a.PDF', 'a.PDF'],
    ['invoice.pdf.exe', 'invoice.pdf.exe.pdf'],
    ['\u202efdp.exe', 'fdp.exe.pdf'],
    ['a"<b>\n.pdf', 'ab.pdf'],
    ['', 'file.pdf'],
  ])('%j becomes %j', (name, kept) => {
    expect(fileName(name, pdf)).toBe(kept)
  })
})
