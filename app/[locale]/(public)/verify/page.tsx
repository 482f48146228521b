import { getTranslations, setRequestLocale } from 'next-intl/server'
import { TextField } from '@/components/ui/fields'
import { Callout, Facts, PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { DayText } from '@/components/ui/time'
import { mayTry } from '@/lib/rate-limit'
import { getPathname } from '@/lib/text/navigation'
import { verifyCertificate, verifyToken } from '@/lib/use-cases/portal/verify-certificate'

type Props = {
  params: Promise<{ locale: 'zh-CN' | 'en' }>
  searchParams: Promise<Record<'number' | 'c', string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.verify' }))('title') }
}

/** Is a certificate genuine, and does the honour still stand? */
export default async function VerifyPage({ params, searchParams }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const asked = await searchParams
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim() : '')
  const [number, token] = [one(asked.number), one(asked.c)]
  const [t, lanes] = [await getTranslations('portal.verify'), await getTranslations('cycle.lanes')]
  const allowed = (number === '' && token === '') || (await mayTry('lookUp'))
  const honour = allowed ? (token ? await verifyToken(token) : number ? await verifyCertificate(number) : null) : null
  return (
    <div className="page stack">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div role="status" className="stack">
        {!allowed && <Callout tone="warn">{t('tooMany')}</Callout>}
        {token && allowed && !honour && (
          <Callout tone="danger" title={t('forged')}>
            {t('forgedText')}
          </Callout>
        )}
        {number && !token && allowed && !honour && (
          <Callout tone="warn" title={t('unknown')}>
            {t('unknownText')}
          </Callout>
        )}
        {honour && (
          <Callout tone={honour.isRevoked ? 'danger' : 'ok'} title={t(honour.isRevoked ? 'revoked' : 'valid')}>
            <Facts
              items={[
                { term: t('number'), value: honour.certificateNo },
                { term: t('winner'), value: honour.winnerName },
                { term: t('honour'), value: `${honour.editionLabel} · ${lanes(honour.lane)}` },
                { term: t('year'), value: honour.awardYear },
                { term: t('decision'), value: honour.decisionNo },
                ...(honour.revokedAt ? [{ term: t('revokedOn'), value: <DayText value={honour.revokedAt} /> }] : []),
              ]}
            />
          </Callout>
        )}
      </div>
      <Panel>
        <form method="get" action={getPathname({ href: '/verify', locale })} className="grid max-w-xl gap-3">
          <TextField
            name="number"
            label={t('number')}
            hint={t('numberHint')}
            defaultValue={number.slice(0, 40)}
            autoComplete="off"
            maxLength={40}
          />
          <div>
            <Submit>{t('check')}</Submit>
          </div>
        </form>
        <p className="mt-5 text-sm text-ink-soft">
          <a href={`/api/verify/offline?locale=${locale}`}>{t('offline')}</a> {t('offlineText')}
        </p>
      </Panel>
    </div>
  )
}
