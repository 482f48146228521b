import type { ReactNode } from 'react'

type Props = { children: ReactNode; tone?: 'primary' | 'secondary' | 'danger' | 'quiet'; name?: string; value?: string }

/** The button that sends its form. With `name` and `value` it says which of several it was. */
export function Submit({ children, tone = 'primary', name, value }: Props) {
  return (
    <button type="submit" className={`button button-${tone}`} {...(name && { name, value })}>
      {children}
    </button>
  )
}
