import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { Empty, PageHeader, Panel, Tag } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { seeMisuse } from '@/lib/use-cases/misuse/misuse'
import { closeMisuseAction, examineMisuseAction } from './actions'

/** What the public reported of misuse and forgery, and what came of it (A28 to A30). */
export default async function MisusePage() {
  const cases = await seeMisuse(await requireActor('handler', 'lead', 'auditor'))
  if (!cases) notFound()
  const t = await getTranslations('portal.misuse')
  return (
    <>
      <PageHeader title={t('list')} subtitle={t('listHint')} />
      <div className="stack">
        {cases.length === 0 && <Empty>{t('none')}</Empty>}
        {cases.map((one) => (
          <Panel
            key={one.id}
            title={t(`kinds.${one.kind}`)}
            aside={
              <Tag tone={one.closedAt ? 'ok' : 'warn'}>
                {t(one.closedAt ? 'closed' : one.examinedAt ? 'examined' : 'received')}
              </Tag>
            }
          >
            <p className="text-sm text-ink-soft">
              <DateTime value={one.filedAt} /> {one.place}{' '}
              {one.reporter ? `${one.reporter.name} · ${one.reporter.contact}` : ''}{' '}
              {one.fileId && (
                <a href={`/api/files/${one.fileId}`} target="_blank" rel="noreferrer">
                  {one.file?.name}
                </a>
              )}
            </p>
            <p className="official-text mt-2">{one.facts}</p>
            {one.examinedAt && (
              <p className="official-text mt-2">
                <strong>
                  {t('findings')} · {t(one.isFounded ? 'founded' : 'unfounded')}
                </strong>
                {'\n'}
                {one.findings}
              </p>
            )}
            {one.closedAt && (
              <p className="official-text mt-2">
                <strong>
                  {t('reply')} {one.handedTo && `· ${t('handedTo')} ${one.handedTo}`}
                </strong>
                {'\n'}
                {one.reply}
              </p>
            )}
            <div className="mt-3">
              {one.examine.ok && (
                <ActPanel
                  act="examineMisuse"
                  action={examineMisuseAction}
                  decision={one.examine}
                  hidden={{ caseId: one.id }}
                  fields={[
                    { name: 'findings', kind: 'area' },
                    { name: 'isFounded', kind: 'tick' },
                  ]}
                />
              )}
              {one.close.ok && (
                <ActPanel
                  act="closeMisuse"
                  action={closeMisuseAction}
                  decision={one.close}
                  hidden={{ caseId: one.id }}
                  fields={[
                    { name: 'handedTo', kind: 'text', optional: true },
                    { name: 'reply', kind: 'area' },
                  ]}
                />
              )}
            </div>
          </Panel>
        ))}
      </div>
    </>
  )
}
