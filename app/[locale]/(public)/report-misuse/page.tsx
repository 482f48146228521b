import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields'
import { Callout, PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { DateTime } from '@/components/ui/time'
import { Timeline } from '@/components/ui/track'
import { mayTry } from '@/lib/rate-limit'
import { getPathname } from '@/lib/text/navigation'
import { trackMisuse } from '@/lib/use-cases/misuse/misuse'
import { fileMisuseAction } from './actions'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }>; searchParams: Promise<{ code?: string | string[] }> }

const KINDS = ['packaging', 'forgery', 'unauthorised', 'reviewer', 'other'] as const

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.misuse' }))('title') }
}

/** Anybody reports misuse or forgery of the award, and follows what came of it (A28 to A30). */
export default async function ReportMisusePage({ params, searchParams }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const asked = (await searchParams).code
  const code = typeof asked === 'string' ? asked.trim().slice(0, 20) : ''
  const found = code && (await mayTry('lookUp')) ? await trackMisuse(code) : null
  const t = await getTranslations('portal.misuse')
  const steps = found
    ? [
        { key: 'received', at: found.filedAt, more: null },
        { key: 'examined', at: found.examinedAt, more: t(found.isFounded ? 'founded' : 'unfounded') },
        { key: 'closed', at: found.closedAt, more: found.reply },
      ]
    : []
  return (
    <div className="page stack">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="columns">
        <Panel title={t('file')}>
          <Act action={fileMisuseAction} className="form" guard reset>
            <SelectField
              name="kind"
              label={t('kind')}
              options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            />
            <TextAreaField name="facts" label={t('facts')} hint={t('factsHint')} rows={7} maxLength={10_000} />
            <TextField name="place" label={t('place')} optional maxLength={300} />
            <TextField
              name="file"
              type="file"
              label={t('proof')}
              hint={t('proofHint')}
              accept=".pdf,.jpg,.jpeg,.png"
              optional
            />
            <TextField name="reporter" label={t('reporter')} hint={t('reporterHint')} optional maxLength={100} />
            <TextField name="contact" label={t('contact')} optional maxLength={200} />
            <div>
              <Submit>{t('submit')}</Submit>
            </div>
          </Act>
        </Panel>
        <div className="stack">
          <Panel title={t('track')}>
            <form method="get" action={getPathname({ href: '/report-misuse', locale })} className="grid gap-3">
              <TextField name="code" label={t('code')} defaultValue={code} autoComplete="off" maxLength={20} />
              <div>
                <Submit tone="secondary">{t('look')}</Submit>
              </div>
            </form>
            {code && !found && <Callout tone="warn">{t('unknown')}</Callout>}
            {found && (
              <Timeline
                items={steps.flatMap(({ key, at, more }) =>
                  at ? [{ key, when: <DateTime value={at} />, what: t(key as 'received'), more }] : [],
                )}
              />
            )}
          </Panel>
          <Callout>{t('secrecy')}</Callout>
        </div>
      </div>
    </div>
  )
}
