import { useLetterText } from '@/components/application/letter-text'

/** The words of one letter. */
export function LetterText({ kind, facts }: { kind: string; facts: Record<string, string | number> }) {
  const text = useLetterText()
  return <>{text({ kind, facts })}</>
}
