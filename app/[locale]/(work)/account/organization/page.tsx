import { getTranslations } from 'next-intl/server'
import { PartyPanel } from '@/components/people/party-panel'
import { Empty, PageHeader } from '@/components/ui/page'
import { requireActor } from '@/lib/session'
import { seeOwnParties } from '@/lib/use-cases/people/see-own-account'
import { changeMemberAction, settleRequestAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('people.organization'))('title') }
}

/** The parties that one acts for, with their accounts and who asks to join. */
export default async function OrganizationPage() {
  const actor = await requireActor()
  const [{ parties }, t] = await Promise.all([seeOwnParties(actor), getTranslations('people')])
  return (
    <div className="page stack">
      <PageHeader title={t('organization.title')} />
      {parties.length === 0 && <Empty>{t('organization.none')}</Empty>}
      {parties.map((party) => (
        <PartyPanel
          key={party.id}
          party={party}
          ownId={actor.userId ?? ''}
          changeMember={changeMemberAction}
          settleRequest={settleRequestAction}
        />
      ))}
    </div>
  )
}
