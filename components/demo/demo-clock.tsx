import { getTranslations } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { InputControl } from '@/components/ui/control'
import { Submit } from '@/components/ui/submit'
import { DateTime } from '@/components/ui/time'

const BEIJING = 8 * 3_600_000

/** The demo's clock, which an evaluator can move forward. Drawn only in the demo. */
export async function DemoClock({ now, action }: { now: Date; action: ServerAct }) {
  const t = await getTranslations('desk.clock')
  const local = new Date(now.getTime() + BEIJING + 86_400_000).toISOString().slice(0, 16)
  return (
    <div className="demo-clock">
      <span>
        {t('now')} <DateTime value={now} />
      </span>
      <Act action={action} className="act-button">
        <label className="sr-only" htmlFor="to">
          {t('to')}
        </label>
        <InputControl type="datetime-local" name="to" defaultValue={local} />
        <Submit tone="secondary">{t('move')}</Submit>
      </Act>
    </div>
  )
}
