import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Callout } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'

type Proposal = { proposerName: string; proposedAt: Date }

/** What lies proposed and waits for the lead: by whom, since when, what, and the two ways on. */
export async function ProposalPanel({
  proposal,
  children,
  acts,
}: {
  proposal: Proposal | null
  children?: ReactNode
  acts: ReactNode
}) {
  if (!proposal) return null
  const t = await getTranslations('cycle.proposal')
  return (
    <Callout tone="warn" title={t('title', { name: proposal.proposerName })}>
      <p className="text-sm">
        <DateTime value={proposal.proposedAt} />
      </p>
      {children}
      <div className="mt-3 flex flex-wrap gap-4">{acts}</div>
    </Callout>
  )
}
