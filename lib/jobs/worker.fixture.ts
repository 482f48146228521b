import { sendMail } from './send-mail'

// a sender of its own, for the test that kills it
await sendMail()
