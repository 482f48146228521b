import { useTranslations } from 'next-intl'
import { Track } from '@/components/ui/track'
import { reached, type Stage, TRACK } from '@/lib/rules/stage'

/** The stages of A12 with the cycle's place among them. */
export function StageTrack({ stage }: { stage: Stage }) {
  const t = useTranslations('cycle')
  const ui = useTranslations('ui.state')
  const steps = TRACK.map((key) => ({
    key,
    label: t(`stages.${key}`),
    state: stage === key ? ('current' as const) : reached(stage, key) ? ('past' as const) : ('next' as const),
  }))
  return (
    <Track
      label={t('list.track')}
      steps={steps}
      stateWords={{ past: ui('past'), current: ui('current'), next: ui('next') }}
    />
  )
}
