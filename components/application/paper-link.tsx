import { useLocale, useTranslations } from 'next-intl'

/** The application form as a PDF: of a frozen version, or of the draft as it stands. */
export function PaperLink({ applicationId, version }: { applicationId: string; version: number | 'draft' }) {
  const t = useTranslations('application.paper')
  return (
    <a
      className="button button-secondary no-print"
      href={`/api/applications/${applicationId}/paper/${version}?locale=${useLocale()}`}
      target="_blank"
      rel="noreferrer"
    >
      {t(version === 'draft' ? 'openDraft' : 'open')}
    </a>
  )
}

/** The form with all its material as one archive. */
export function BundleLink({ applicationId, version }: { applicationId: string; version: number | 'draft' }) {
  const t = useTranslations('application.bundle')
  return (
    <a
      className="button button-secondary no-print"
      href={`/api/applications/${applicationId}/bundle/${version}?locale=${useLocale()}`}
    >
      {t('open')}
    </a>
  )
}
