import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActButton } from '@/components/ui/act-button'
import { PageHeader, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { seeMails } from '@/lib/use-cases/mails/resend-mail'
import { resendMailAction } from './actions'

const STATES = ['queued', 'sending', 'sent', 'failed', 'unsure'] as const

/** Mails that didn't go out, and those of which nobody knows: each is sent again by a person's decision only. */
export default async function MailsPage() {
  const view = await seeMails(await requireActor('admin'))
  if (!view) notFound()
  const t = await getTranslations('people.mails')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <p className="flex flex-wrap gap-4">
          {STATES.map((state) => (
            <span key={state}>
              {t(`states.${state}`)} <strong className="tabular-nums">{view.counts.get(state) ?? 0}</strong>
            </span>
          ))}
        </p>
        <Table
          caption={t('title')}
          empty={t('none')}
          rows={view.troubled}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'to',
              header: t('to'),
              rowHeader: true,
              cell: ({ user }) => (
                <>
                  {user.name} <span className="text-sm text-ink-soft break-all">{user.email}</span>
                </>
              ),
            },
            {
              key: 'state',
              header: t('state'),
              cell: ({ state }) => <Tag tone={state === 'failed' ? 'danger' : 'warn'}>{t(`states.${state}`)}</Tag>,
            },
            { key: 'kinds', header: t('kinds'), cell: ({ kinds }) => kinds.join('、') },
            { key: 'at', header: t('at'), cell: ({ claimedAt }) => claimedAt && <DateTime value={claimedAt} /> },
            {
              key: 'why',
              header: t('why'),
              cell: ({ lastError, attempts }) => (
                <span className="break-words">
                  {lastError}（{attempts}）
                </span>
              ),
            },
            {
              key: 'again',
              header: t('again'),
              cell: ({ id, user, state }) => (
                <ActButton
                  action={resendMailAction}
                  label={t('again')}
                  values={{ mailId: id }}
                  tone="secondary"
                  confirm={{
                    title: t('ask', { name: user.name }),
                    text: t(state === 'unsure' ? 'askUnsure' : 'askFailed'),
                    yes: t('again'),
                  }}
                />
              ),
            },
          ]}
        />
      </div>
    </>
  )
}
