import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader, Tabs } from '@/components/ui/page'
import type { Actor } from '@/lib/rules/actor'
import { hasRole } from '@/lib/rules/actor'
import { reached, type Stage } from '@/lib/rules/stage'

type Cycle = { id: string; title: string; stage: Stage }

const OFFICE = ['handler', 'lead', 'auditor'] as const
const GROUP = [...OFFICE, 'member', 'chair'] as const

/** Pages of a cycle, for whom they are, and from which stage on there is something to see. */
const PAGES = [
  ['overview', '', null, 'draft'],
  ['rulebook', '/rulebook', GROUP, 'draft'],
  ['announcement', '/announcement', OFFICE, 'draft'],
  ['applications', '/applications', OFFICE, 'application'],
  ['eligibility', '/eligibility', OFFICE, 'eligibility'],
  ['panels', '/panels', OFFICE, 'documentReview'],
  ['ranking', '/ranking', OFFICE, 'documentReview'],
  ['shortlist', '/shortlist', OFFICE, 'documentReview'],
  ['onSite', '/on-site', OFFICE, 'onSiteReview'],
  ['candidates', '/candidates', GROUP, 'onSiteReview'],
  ['recordCheck', '/record-check', GROUP, 'onSiteReview'],
  ['meeting', '/meeting', GROUP, 'onSiteReview'],
  ['publicity', '/publicity', OFFICE, 'publicity'],
  ['objections', '/objections', OFFICE, 'publicity'],
  ['council', '/council', OFFICE, 'council'],
  ['honours', '/honours', OFFICE, 'supervision'],
] as const

export type CyclePage = (typeof PAGES)[number][0]

/** Head of every page of a cycle: its name, where it stands, and the pages that this reader may open. */
export async function CycleHead({
  cycle,
  actor,
  page,
  subtitle,
  actions,
}: {
  cycle: Cycle
  actor: Actor
  page: CyclePage
  subtitle?: ReactNode
  actions?: ReactNode
}) {
  const t = await getTranslations('cycle')
  const shown = PAGES.filter(
    ([, , roles, from]) => (roles === null || hasRole(actor, ...roles)) && reached(cycle.stage, from),
  )
  return (
    <>
      <PageHeader
        title={page === 'overview' ? cycle.title : t(`pages.${page}`)}
        subtitle={subtitle ?? t('standsAt', { cycle: cycle.title, stage: t(`stages.${cycle.stage}`) })}
        crumbs={
          page === 'overview'
            ? [{ href: '/cycles', label: t('list.title') }]
            : [
                { href: '/cycles', label: t('list.title') },
                { href: `/cycles/${cycle.id}`, label: cycle.title },
              ]
        }
        actions={actions}
      />
      {shown.length > 1 && (
        <Tabs
          label={t('list.pages')}
          items={shown.map(([key, path]) => ({
            href: `/cycles/${cycle.id}${path}`,
            label: t(`pages.${key}`),
            current: key === page,
          }))}
        />
      )}
    </>
  )
}
