import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EvidenceChecklist } from '@/components/application/evidence-checklist'
import { PickForKind, UploadDesk } from '@/components/application/upload-desk'
import { useUploadWords } from '@/components/application/upload-words'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, PageHeader } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { type EvidenceView, seeApplicationEvidence } from '@/lib/use-cases/application/see-application-evidence'

type Props = { params: Promise<{ id: string }> }

const labelled = (view: EvidenceView) => view.kinds.map(({ key }) => ({ key, isRequired: view.required.includes(key) }))

async function Uploads({ view }: { view: EvidenceView }) {
  const [t, kind, locale] = await Promise.all([
    getTranslations('application.evidence'),
    getTranslations('form.evidence'),
    getLocale(),
  ])
  const { application, limits, evidence } = view
  return (
    <UploadArea {...{ application, limits, evidence, locale }} kinds={labelled(view)} say={{ add: t('add'), kind }} />
  )
}

type AreaProps = Pick<EvidenceView, 'application' | 'limits' | 'evidence'> & {
  locale: string
  kinds: { key: string; isRequired: boolean }[]
  say: { add: string; kind: (key: 'licence') => string }
}

function UploadArea({ application, limits, evidence, locale, kinds, say }: AreaProps) {
  const words = useUploadWords({
    megabytes: limits.largest / 2 ** 20,
    files: limits.files,
    gigabytes: limits.bytes / 2 ** 30,
  })
  const { id } = application
  return (
    <UploadDesk
      applicationId={id}
      locale={locale}
      signInHref={`${locale === 'en' ? '/en' : ''}/sign-in?next=/applications/${id}/evidence`}
      kinds={kinds.map(({ key }) => ({ key, label: say.kind(key as 'licence') }))}
      largest={limits.largest}
      words={words}
    >
      <EvidenceChecklist
        applicationId={id}
        kinds={kinds}
        files={evidence}
        isOpen
        pick={(key) => <PickForKind kind={key} label={say.add} />}
      />
    </UploadDesk>
  )
}

/** The supporting material of one's own application, kind by kind. */
export default async function EvidencePage({ params }: Props) {
  const actor = await requireActor('applicant')
  const view = await seeApplicationEvidence(actor, (await params).id, await now())
  if (!view) notFound()
  const [t, kind] = await Promise.all([getTranslations('application'), getTranslations('form.evidence')])
  const { application, cycle, evidence, missing, write } = view
  return (
    <>
      <PageHeader
        title={t('evidence.title')}
        subtitle={t('evidence.subtitle')}
        crumbs={[
          { href: '/applications', label: t('own.title') },
          { href: `/applications/${application.id}`, label: `${application.party.name} · ${cycle.title}` },
        ]}
        actions={<ButtonLink href={`/applications/${application.id}`}>{t('editor.finish')}</ButtonLink>}
      />
      <div className="stack">
        <Callout tone={missing.length > 0 ? 'warn' : 'ok'}>
          {missing.length > 0
            ? `${t('evidence.lacking')}${missing.map((key) => kind(key as 'licence')).join('、')}`
            : t('evidence.complete')}
        </Callout>
        {!write.ok && (
          <Callout tone="warn" title={t('editor.readOnly')}>
            <ProblemList problems={await problemsOf(write.unmet)} />
          </Callout>
        )}
        {write.ok ? (
          <Uploads view={view} />
        ) : (
          <EvidenceChecklist applicationId={application.id} kinds={labelled(view)} files={evidence} isOpen={false} />
        )}
      </div>
    </>
  )
}
