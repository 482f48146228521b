import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { TextField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'

type Props = { cycleId: string; paper: { id: string; documentNo: string; title: string }; file: ServerAct }

/** Files the stamped scan of one paper. */
export function ScanPanel({ cycleId, paper, file }: Props) {
  const t = useTranslations('papers')
  return (
    <Panel title={t('scanTitle', { title: [paper.documentNo, paper.title].filter(Boolean).join(' ') })} id="scan">
      <Act action={file} className="form">
        <input type="hidden" name="cycleId" value={cycleId} />
        <input type="hidden" name="paperId" value={paper.id} />
        <TextField name="file" type="file" label={t('scanFile')} hint={t('scanHint')} accept=".pdf,.jpg,.jpeg,.png" />
        <div className="form-acts">
          <Submit>{t('fileScan')}</Submit>
        </div>
      </Act>
    </Panel>
  )
}
