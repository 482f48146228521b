import 'server-only'
import { createTransport } from 'nodemailer'
import { mailFrom, siteUrl } from './env'

export type MailText = { to: { name: string; email: string }; subject: string; text: string }
export type Sending = 'sent' | 'later' | 'never' | 'unsure'

const WAIT = 20_000

function said(error: unknown): { sending: Sending; why: string } {
  const { responseCode, message } = error as { responseCode?: number; message?: string }
  const why = String(message ?? error).slice(0, 300)
  if (!responseCode) return { sending: 'unsure', why }
  return { sending: responseCode >= 500 ? 'never' : 'later', why }
}

/** A mail server at this address. Nothing is kept open between sweeps. */
export function mailServer(url: string) {
  const transport = createTransport(url, undefined)
  Object.assign(transport.options, { connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT })
  return {
    /** Throws when the server can't be reached or refuses us: then nothing is taken from the queue. */
    reach: () => transport.verify(),
    /**
     * Sends one mail under a Message-ID that is the same on every try. A refusal of the server is an answer (4xx: later,
     * 5xx: never); a connection lost on the way leaves unsure whether it arrived.
     */
    async send(id: string, mail: MailText): Promise<{ sending: Sending; why: string }> {
      const messageId = `<${id}@${new URL(siteUrl()).hostname}>`
      const { name, email } = mail.to
      try {
        await transport.sendMail({
          from: mailFrom(),
          to: { name, address: email },
          subject: mail.subject,
          text: mail.text,
          messageId,
        })
        return { sending: 'sent', why: '' }
      } catch (error) {
        return said(error)
      }
    },
  }
}
