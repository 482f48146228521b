import { Link } from '@/lib/text/navigation'
import type { Problem } from './act-state'

type Props = {
  problems: readonly Problem[]
  /** goes to a field itself and says whether it could; else the link leads to the field's id */
  onField?: (field: string) => boolean
}

/** Reasons or errors, each with the way to its article or field. */
export function ProblemList({ problems, onField }: Props) {
  return (
    <ul className="problem-list">
      {problems.map(({ text, article, href, field }) => (
        <li key={`${article}-${field}-${text}`}>
          {field ? (
            <a href={`#${field}`} {...(onField && { onClick: (event) => onField(field) && event.preventDefault() })}>
              {text}
            </a>
          ) : (
            text
          )}
          {article && href && (
            <Link href={href} className="article-link" prefetch={false}>
              {article}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
