import { useLocale, useTranslations } from 'next-intl'
import { CertificateLink } from '@/components/cycle/certificate-link'
import { Facts, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'

type Props = {
  application: {
    kind: 'organization' | 'individual'
    receiptNo: string | null
    savedAt: Date
    party: { creditCode: string | null; documentMask: string | null }
    recommendingBody: { name: string; nameEn: string } | null
  }
  cycle: { windowClosesAt: Date | null }
  opinions: readonly { id: string; recommends: boolean; reason: string }[]
  /** of the honour that it led to */
  certificate?: { id: string; certificateNo: string | null } | null
}

/** What an application is, in short. */
export function ApplicationFactsPanel({ application, cycle, opinions, certificate }: Props) {
  const t = useTranslations('application')
  const paper = useTranslations('supervision.certificate')
  const isEnglish = useLocale() === 'en'
  const { kind, party, recommendingBody: body, receiptNo, savedAt } = application
  const bodyName = body && (isEnglish && body.nameEn ? body.nameEn : body.name)
  const items = [
    { term: t('overview.kind'), value: t(`kind.${kind}`) },
    kind === 'organization'
      ? { term: t('overview.code'), value: party.creditCode }
      : { term: t('overview.document'), value: party.documentMask },
    { term: t('overview.receipt'), value: receiptNo ?? t('own.none') },
    { term: t('overview.recommending'), value: bodyName ?? t('overview.noBody') },
    { term: t('overview.closes'), value: cycle.windowClosesAt && <DateTime value={cycle.windowClosesAt} /> },
    { term: t('overview.saved'), value: <DateTime value={savedAt} /> },
    ...(certificate
      ? [
          {
            term: paper('title'),
            value: (
              <>
                {certificate.certificateNo} <CertificateLink honourId={certificate.id} label={paper('open')} />{' '}
                <Link href={`/awards/${certificate.id}`}>{paper('after')}</Link>
              </>
            ),
          },
        ]
      : []),
    ...opinions.map(({ recommends, reason }) => ({
      term: t('overview.opinion'),
      value: (
        <>
          {t(recommends ? 'overview.recommends' : 'overview.recommendsNot')}
          <span className="block text-sm font-normal">{reason}</span>
        </>
      ),
    })),
  ]
  return (
    <Panel>
      <Facts items={items} />
    </Panel>
  )
}
