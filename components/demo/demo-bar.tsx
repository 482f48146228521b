import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = {
  /** the demo clock, `<DemoClock …/>` */
  clock?: ReactNode
  /** the role switcher */
  children: ReactNode
}

/** What only the demo has, marked as such: the clock that an evaluator moves, and the role switcher. */
export function DemoBar({ clock, children }: Props) {
  const t = useTranslations('people.demo')
  return (
    <aside className="demo-bar" aria-label={t('bar')}>
      <strong className="tag" data-tone="warn">
        {t('mark')}
      </strong>
      {clock}
      {children}
    </aside>
  )
}
