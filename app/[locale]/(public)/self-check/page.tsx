import { getTranslations, setRequestLocale } from 'next-intl/server'
import { KeepSelfCheck } from '@/components/application/carry-self-check'
import { ConditionList } from '@/components/application/condition-list'
import { SelfCheckForm } from '@/components/application/self-check-form'
import { SelfCheckSummary } from '@/components/application/self-check-summary'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader, Panel, Tabs } from '@/components/ui/page'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { getPathname } from '@/lib/text/navigation'
import { problemsOf } from '@/lib/text/problems'
import { seeSelfCheck } from '@/lib/use-cases/self-check/see-self-check'
import { selfCheckQuery } from '@/lib/use-cases/self-check/see-self-check.input'

type Props = {
  params: Promise<{ locale: 'zh-CN' | 'en' }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'application.check' }))('title') }
}

/** One answer to each question, as the address has it. */
const answered = (asked: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([key, text]) => (typeof text === 'string' && text ? [[key, text]] : [])),
  )

/** Anybody checks the conditions of A10 and A11 and the bars of A23 and A27; the answers stand in the address and nowhere else. */
export default async function SelfCheckPage({ params, searchParams }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const asked = await searchParams
  const view = await seeSelfCheck(selfCheckQuery.parse(asked), await now())
  const t = await getTranslations('application.check')
  const { kind, result } = view
  return (
    <div className="page">
      <PageHeader
        title={t('title')}
        subtitle={
          <>
            {t('subtitle')} {t.rich(view.isOpen ? 'on' : 'onToday', { on: () => <DayText value={view.on} /> })}
          </>
        }
      />
      <Tabs
        label={t('title')}
        items={(['organization', 'individual'] as const).map((key) => ({
          href: `/self-check?kind=${key}`,
          label: t(key),
          current: key === kind,
        }))}
      />
      <div className="stack">
        {result && (
          <>
            <SelfCheckSummary conditions={result.conditions} problems={await problemsOf(result.unmet)} />
            <ConditionList title={t('result')} conditions={result.conditions} withPapers />
            <KeepSelfCheck answers={answered(asked)} />
            <p className="flex flex-wrap items-center gap-3">
              {t('next')} <ButtonLink href="/register">{t('register')}</ButtonLink>
            </p>
          </>
        )}
        <Panel title={t(kind)}>
          <SelfCheckForm
            kind={kind}
            action={getPathname({ href: '/self-check', locale })}
            answers={asked}
            numbers={view.rulebook.conditions}
          />
        </Panel>
      </div>
    </div>
  )
}
