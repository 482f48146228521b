import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { messages } from './messages'

const lib = fileURLToPath(new URL('..', import.meta.url))

type Tree = { readonly [key: string]: string | Tree }

function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  )
}

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...argumentsOf(element.children)]
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : []
    return [element.value, ...inner]
  })
}

function names(sentence: string): string[] {
  try {
    return [...new Set(argumentsOf(parse(sentence)))].sort()
  } catch (error) {
    return [String(error)]
  }
}

const chinese = new Map(sentences(messages['zh-CN']))
const english = new Map(sentences(messages.en))

describe('both languages', () => {
  test('have the same keys', () => expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()))

  test('leave no sentence empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('can be read as ICU messages', () => {
    const unreadable = [...chinese, ...english].filter(([, text]) => names(text).some((name) => name.includes('Error')))
    expect(unreadable).toEqual([])
  })

  test('name the same arguments', () => {
    const differing = [...chinese].flatMap(([key, text]) => {
      const [zh, en] = [names(text), names(english.get(key) ?? '')]
      return zh.join() === en.join() ? [] : [{ key, zh, en }]
    })
    expect(differing).toEqual([])
  })

  test.each(['zh-CN', 'en'])('keep each refusal of %s in one file', async (locale) => {
    const files = readdirSync(join(lib, 'text', locale)).filter((name) => name.startsWith('unmet'))
    const codes = await Promise.all(
      files.map(async (name) => {
        const { default: room } = await import(/* @vite-ignore */ join(lib, 'text', locale, name))
        return Object.keys(room)
      }),
    )
    const all = codes.flat()
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
  })
})

const sources = ['rules', 'use-cases', 'data'].flatMap((room) =>
  readdirSync(join(lib, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'unmet.ts')
    .map((name) => ({ file: `lib/${room}/${name}`, text: readFileSync(join(lib, room, name), 'utf8') })),
)

/** The names of the object literal at the start of `text`; nothing if there is none, or if it is spread from elsewhere. */
function factNames(text: string): string[] | undefined {
  if (!text.startsWith('{')) return undefined
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if ('{[('.includes(letter)) depth++
    if ('}])'.includes(letter)) depth--
    if (depth === 0) break
    if (letter === ',' && depth === 1) parts.push('')
    else parts[parts.length - 1] += letter
  }
  const words = parts.map((part) => part.replace(/^\{/, '').trim()).filter(Boolean)
  return words.some((part) => part.startsWith('...')) ? undefined : words.map((part) => /^\w+/.exec(part)?.[0] ?? part)
}

const refusals = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\bunmet\(\s*'(\w+)',\s*'?[\w.]+'?\s*(,\s*)?/g)].map((match) => {
    const rest = text.slice(match.index + match[0].length)
    return { file, code: match[1]!, facts: match[2] && !rest.startsWith('undefined') ? factNames(rest) : [] }
  }),
)

describe('refusals', () => {
  test('are found in the code', () => expect(refusals.length).toBeGreaterThan(50))

  test('have a sentence each', () => {
    expect(refusals.filter(({ code }) => !chinese.has(`unmet.${code}`))).toEqual([])
  })

  test('give the facts that their sentences name', () => {
    const lacking = refusals.flatMap(({ file, code, facts }) => {
      const missing = names(chinese.get(`unmet.${code}`) ?? '').filter((name) => facts && !facts.includes(name))
      return missing.length > 0 ? [{ file, code, missing }] : []
    })
    expect(lacking).toEqual([])
  })

  test('of a field have a sentence each', () => {
    const named = sources.flatMap(({ text }) => [...text.matchAll(/'(field\.\w+)'/g)].map(([, key]) => `unmet.${key}`))
    expect([...new Set(named)].filter((key) => !chinese.has(key))).toEqual([])
  })
})
