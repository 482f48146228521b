import { getTranslations } from 'next-intl/server'
import { ActButton } from '@/components/ui/act-button'
import type { ServerAct } from '@/components/ui/act-state'
import { problemsOf } from '@/lib/text/problems'
import type { AccountActs } from '@/lib/use-cases/people/see-accounts'
import { disableAccountAction, enableAccountAction, endSessionsAction, unlockAccountAction } from '../actions'

type Name = keyof AccountActs
type Words = 'unlock' | 'disable' | 'enable' | 'endSessions'
type Shown = {
  name: Name
  action: ServerAct
  words: Words
  ask?: 'disableAsk' | 'endAsk'
  tone?: 'danger' | 'secondary'
}

const ACTS: readonly Shown[] = [
  { name: 'unlockAccount', action: unlockAccountAction, words: 'unlock' },
  { name: 'endSessions', action: endSessionsAction, words: 'endSessions', ask: 'endAsk', tone: 'secondary' },
  { name: 'disableAccount', action: disableAccountAction, words: 'disable', ask: 'disableAsk', tone: 'danger' },
  { name: 'enableAccount', action: enableAccountAction, words: 'enable' },
]

/** The acts on one account that make sense now; where taking it out of use is refused, the reasons stand there. */
export async function AccountActButtons({ userId, acts }: { userId: string; acts: AccountActs }) {
  const [t, ui] = await Promise.all([getTranslations('people.admin'), getTranslations('ui')])
  const buttons = ACTS.filter(({ name }) => acts[name].ok || (name === 'disableAccount' && !acts.enableAccount.ok)).map(
    async ({ name, action, words, ask, tone = 'secondary' }) => {
      const decision = acts[name]
      return (
        <li key={name}>
          <ActButton
            action={action}
            label={t(words)}
            values={{ userId }}
            tone={tone}
            refusals={decision.ok ? [] : await problemsOf(decision.unmet)}
            {...(ask && { confirm: { title: t(words), text: t(ask), yes: ui('yes') } })}
          />
        </li>
      )
    },
  )
  return <ul className="grid gap-4">{await Promise.all(buttons)}</ul>
}
