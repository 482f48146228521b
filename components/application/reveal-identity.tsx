import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { TextField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'

/** The way to a hidden identity number: with a purpose, on record, told once. */
export function RevealIdentity({
  applicationId,
  mask,
  reveal,
}: {
  applicationId: string
  mask: string
  reveal: ServerAct
}) {
  const t = useTranslations('application.reveal')
  return (
    <Panel title={t('title')}>
      <details>
        <summary>
          {mask} · {t('open')}
        </summary>
        <Act action={reveal} className="form mt-3" reset>
          <input type="hidden" name="applicationId" value={applicationId} />
          <TextField name="purpose" label={t('purpose')} hint={t('hint')} maxLength={200} />
          <div>
            <Submit tone="secondary">{t('submit')}</Submit>
          </div>
        </Act>
      </details>
    </Panel>
  )
}
