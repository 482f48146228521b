import { useTranslations } from 'next-intl'
import { ActButton } from '@/components/ui/act-button'
import type { Problem, ServerAct } from '@/components/ui/act-state'
import { Empty } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { CarrySelfCheck } from './carry-self-check'

export type Offer = {
  party: { id: string; name: string; kind: 'organization' | 'individual' }
  cycle: { id: string; title: string; windowOpensAt: Date | null; windowClosesAt: Date | null }
  refusals: readonly Problem[]
}

/** For each own party and open edition: begin, or every reason why not, told at the start. */
export function StartOffers({ offers, start }: { offers: readonly Offer[]; start: ServerAct }) {
  const t = useTranslations('application')
  if (offers.length === 0) return <Empty>{t('own.noOffers')}</Empty>
  return (
    <ul className="grid gap-4">
      {offers.map(({ party, cycle, refusals }) => (
        <li key={`${party.id}-${cycle.id}`} className="grid gap-2 border-b border-line pb-4 last:border-0 last:pb-0">
          <h3>
            {cycle.title} · {party.name}
          </h3>
          {cycle.windowOpensAt && cycle.windowClosesAt && (
            <p className="text-sm text-ink-soft">
              {t('own.window')} <DateTime value={cycle.windowOpensAt} /> — <DateTime value={cycle.windowClosesAt} />
            </p>
          )}
          <ActButton
            action={start}
            label={t('acts.startApplication')}
            values={{ partyId: party.id, cycleId: cycle.id }}
            refusals={refusals}
          >
            <CarrySelfCheck kind={party.kind} label={t('own.carry')} />
          </ActButton>
        </li>
      ))}
    </ul>
  )
}
