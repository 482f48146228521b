import { createFormatter, createTranslator, hasLocale } from 'next-intl'
import type { ClaimedMail } from '@/lib/data/mails'
import type { MailText } from '@/lib/mail'
import { readable } from '@/lib/text/letter-words'
import { messages } from '@/lib/text/messages'
import { routing } from '@/lib/text/routing'

type Say = { (key: string, facts?: object): string; has: (key: string) => boolean }

/** The words of a mail in its reader's language: plain text, a letter a paragraph. */
export function composeMail(
  { to, letters, digest }: Pick<ClaimedMail, 'to' | 'letters' | 'digest'>,
  site: string,
): MailText {
  const locale = hasLocale(routing.locales, to.locale) ? to.locale : routing.defaultLocale
  const say = createTranslator({
    locale,
    messages: messages[locale],
    timeZone: 'Asia/Shanghai',
  } as never) as unknown as Say
  const format = createFormatter({ locale, timeZone: 'Asia/Shanghai' })
  const paragraphs = letters.map(({ kind, facts }) =>
    say.has(`mail.${kind}`)
      ? say(
          `mail.${kind}`,
          readable(facts, (at, style) => format.dateTime(at, style)),
        )
      : kind,
  )
  const cycle = letters[0]?.facts.cycle
  const url = `${site}${locale === routing.defaultLocale ? '' : '/en'}/desk`
  const single = cycle ? say('mailing.subject', { cycle }) : say('mailing.subjectPlain')
  return {
    to,
    subject: digest ? say('mailing.digest', { count: String(letters.length) }) : single,
    text: [
      say('mailing.greeting', { name: to.name }),
      ...paragraphs,
      say('mailing.where', { url }),
      say('mailing.why'),
    ].join('\n\n'),
  }
}
