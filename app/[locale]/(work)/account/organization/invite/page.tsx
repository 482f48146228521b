import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FirstPasswordField, PersonFields } from '@/components/people/account-fields'
import { Act } from '@/components/ui/act'
import { SelectField } from '@/components/ui/fields'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { PARTS } from '@/lib/rules/people'
import { requireActor } from '@/lib/session'
import { seeOwnParties } from '@/lib/use-cases/people/see-own-account'
import { inviteMemberAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('people.organization'))('invite') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The owner makes an account for a colleague. */
export default async function InvitePage({ searchParams }: Props) {
  const actor = await requireActor()
  const [{ party: partyId }, { parties, suggestedPassword }, t] = await Promise.all([
    searchParams,
    seeOwnParties(actor),
    getTranslations('people'),
  ])
  const party = parties.find(({ id, part }) => id === partyId && part === 'owner')
  if (!party) notFound()
  return (
    <div className="page stack">
      <PageHeader
        title={t('organization.invite')}
        subtitle={party.name}
        crumbs={[{ href: '/account/organization', label: t('organization.title') }]}
      />
      <Panel>
        <Act action={inviteMemberAction} className="grid max-w-xl gap-4" guard reset>
          <input type="hidden" name="partyId" value={party.id} />
          <PersonFields />
          <SelectField
            name="part"
            label={t('fields.part')}
            options={PARTS.map((part) => ({ value: part, label: t(`parts.${part}`) }))}
            defaultValue="editor"
          />
          <FirstPasswordField suggested={suggestedPassword} />
          <div>
            <Submit>{t('organization.inviteSubmit')}</Submit>
          </div>
        </Act>
      </Panel>
    </div>
  )
}
