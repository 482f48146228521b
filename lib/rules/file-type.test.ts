import { describe, expect, it } from 'vitest'
import { type Entries, fileName, judgeFile } from './file-type'

const bytes = (text: string) => new TextEncoder().encode(text)
const look = (content: Uint8Array, entries: Entries | null = null) => ({
  size: content.length,
  head: content,
  tail: content,
  entries,
})
const ZIP = new Uint8Array([0x50, 0x4b, 0x03, 0x04])
const JPG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 0xff, 0xd9])
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...bytes('IEND'), 0xae, 0x42, 0x60, 0x82])
const PDF = bytes('%PDF-1.7\n…\n%%EOF\n')
const WORD = ['[Content_Types].xml', 'word/document.xml']
const EXCEL = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/printerSettings/printerSettings1.bin']

describe('judgeFile', () => {
  it.each([
    ['pdf', look(PDF)],
    ['jpg', look(JPG)],
    ['png', look(PNG)],
    ['docx', look(ZIP, WORD)],
    ['xlsx', look(ZIP, EXCEL)],
  ])('takes %s, with or without its ending', (extension, content) => {
    const taken = { type: expect.objectContaining({ extension }) }
    expect(judgeFile(`材料.${extension}`, content)).toEqual(taken)
    expect(judgeFile('材料', content)).toEqual(taken)
    expect(judgeFile('材料 V1.2', content)).toEqual(taken)
  })

  it.each([
    ['HTML', 'fileKindRefused', look(bytes('<!doctype html><script>alert(1)</script>'))],
    ['HTML before a PDF mark', 'fileKindRefused', look(bytes('<html>%PDF-1.4 %%EOF'))],
    ['SVG', 'fileKindRefused', look(bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))],
    ['a Windows program', 'fileKindRefused', look(bytes('MZ\u0090'))],
    ['a Linux program', 'fileKindRefused', look(new Uint8Array([0x7f, 0x45, 0x4c, 0x46]))],
    ['a shell script', 'fileKindRefused', look(bytes('#!/bin/sh\n'))],
    ['an old or encrypted Office file', 'fileOldOffice', look(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))],
    ['nothing', 'fileEmpty', look(new Uint8Array())],
    ['a plain zip', 'fileKindRefused', look(ZIP, ['readme.txt'])],
    ['Office without content types', 'fileKindRefused', look(ZIP, ['word/document.xml'])],
    ['Word with macros', 'fileActive', look(ZIP, [...WORD, 'word/vbaProject.bin'])],
    ['Excel with macros under another name', 'fileActive', look(ZIP, [...EXCEL, 'xl/vbaData.xml'])],
    ['Office with a program inside', 'fileActive', look(ZIP, [...WORD, 'word/embeddings/setup.exe'])],
    ['an encrypted zip', 'fileLocked', look(ZIP, 'locked')],
    ['a zip bomb', 'fileBomb', look(ZIP, 'bomb')],
    ['a cut zip', 'fileCut', look(ZIP, 'broken')],
    ['a cut PDF', 'fileCut', look(PDF.subarray(0, 12))],
    ['a cut JPEG', 'fileCut', look(JPG.subarray(0, 6))],
    ['a cut PNG', 'fileCut', look(PNG.subarray(0, 10))],
  ])('refuses %s as %s', (_, fault, content) => {
    expect(judgeFile('a', content)).toEqual({ fault })
  })

  it.each([
    ['报告.pdf', look(PNG), 'PNG'],
    ['a.docx', look(PDF), 'PDF'],
    ['a.pdf.exe', look(PDF), 'PDF'],
    ['a.html', look(JPG), 'JPG'],
  ])('refuses %s whose bytes say otherwise', (name, content, is) => {
    expect(judgeFile(name, content)).toEqual({ fault: 'fileRenamed', is })
  })

  it('takes a picture of a phone that has a film behind its end', () => {
    const film = new Uint8Array([...JPG.subarray(0, 6), ...bytes('xmp MotionPhoto="1"'), 0xff, 0xd9])
    expect(judgeFile('a.jpg', { ...look(film), tail: bytes('moov mdat') })).toHaveProperty('type')
  })
})

describe('fileName', () => {
  const pdf = { extension: 'pdf', mime: 'application/pdf', inline: true } as const

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
