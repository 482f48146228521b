import { useTranslations } from 'next-intl'
import type { ServerAct } from '@/components/ui/act-state'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty, Facts, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime, DayText } from '@/components/ui/time'
import type { Part } from '@/lib/rules/people'
import { PartForm } from './part-form'

type Member = { userId: string; login: string; name: string; part: Part; since: Date }
type Request = { id: string; login: string; name: string; message: string; askedAt: Date }
export type PartyShown = {
  id: string
  kind: 'organization' | 'individual'
  name: string
  creditCode: string | null
  documentMask: string | null
  zone: string
  employerName: string | null
  part: Part
  members: readonly Member[]
  requests: readonly Request[]
}

type Props = { party: PartyShown; ownId: string; changeMember: ServerAct; settleRequest: ServerAct }

/** One party with its accounts; its owner changes them and answers who asks to join. */
export function PartyPanel({ party, ownId, changeMember, settleRequest }: Props) {
  const t = useTranslations('people')
  const isOwner = party.part === 'owner'
  const facts = [
    { term: t('register.creditCode'), value: party.creditCode },
    { term: t('organization.document'), value: party.documentMask },
    { term: t('organization.employer'), value: party.employerName },
    { term: t('register.zone'), value: party.zone && t(`zones.${party.zone as 'donghu'}`) },
  ].filter(({ value }) => value)
  const act = (member: Member) =>
    isOwner ? (
      <PartForm
        action={changeMember}
        values={{ partyId: party.id, userId: member.userId }}
        label={`${t('fields.part')} ${member.name}`}
        part={member.part}
        submit={t('organization.change')}
        none={t('parts.none')}
      />
    ) : (
      t(`parts.${member.part}`)
    )
  const columns = [
    {
      key: 'name',
      header: t('fields.name'),
      rowHeader: true,
      cell: (member: Member) => (
        <>
          {member.name} {member.userId === ownId && <Tag>{t('organization.you')}</Tag>}
        </>
      ),
    },
    { key: 'login', header: t('fields.login'), cell: ({ login }: Member) => login },
    { key: 'since', header: t('organization.since'), cell: ({ since }: Member) => <DayText value={since} /> },
    { key: 'part', header: t('fields.part'), cell: act },
  ]
  return (
    <Panel
      title={party.name}
      aside={
        isOwner && (
          <ButtonLink href={`/account/organization/invite?party=${party.id}`}>{t('organization.invite')}</ButtonLink>
        )
      }
    >
      <Facts items={facts} />
      <h3 className="mt-5 mb-2">{t('organization.members')}</h3>
      {!isOwner && <p className="mb-2 text-sm text-ink-soft">{t('organization.onlyOwner')}</p>}
      <Table
        caption={`${party.name} · ${t('organization.members')}`}
        columns={columns}
        rows={party.members}
        rowKey={({ userId }) => userId}
        empty="—"
      />
      {isOwner && <Requests party={party} settleRequest={settleRequest} />}
    </Panel>
  )
}

function Requests({ party, settleRequest }: Pick<Props, 'party' | 'settleRequest'>) {
  const t = useTranslations('people')
  return (
    <>
      <h3 className="mt-5 mb-2">{t('organization.requests')}</h3>
      {party.requests.length === 0 && <Empty>{t('organization.noRequests')}</Empty>}
      <ul className="grid gap-3">
        {party.requests.map(({ id, name, login, message, askedAt }) => (
          <li key={id} className="grid gap-1">
            <p>
              {t('organization.asks', { name, login })} · <DateTime value={askedAt} />
            </p>
            {message && <p className="whitespace-pre-line text-ink-soft">{message}</p>}
            <PartForm
              action={settleRequest}
              values={{ partyId: party.id, requestId: id }}
              label={`${t('organization.settle')} ${name}`}
              part="editor"
              submit={t('organization.settle')}
              none={t('organization.refuse')}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
