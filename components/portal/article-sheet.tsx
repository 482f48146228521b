import { useTranslations } from 'next-intl'
import { type ArticleText, NOT_RULES } from '@/lib/rules/articles'
import { rowsOn } from '@/lib/rules/machine'

type Leaf = string | number | boolean | readonly (string | number)[]
type Props = {
  article: ArticleText
  locale: 'zh-CN' | 'en'
  /** numbers in force that stand beside this article */
  numbers: readonly { path: string; value: Leaf }[]
}

/** One article: its text, the gloss for English readers, and how the system carries it out. */
export function ArticleSheet({ article, locale, numbers }: Props) {
  const t = useTranslations('regulation')
  const acts = useTranslations('acts') as unknown as (key: string) => string
  const rows = rowsOn(article.id)
  const why = NOT_RULES[article.id]
  return (
    <article id={article.id.toLowerCase()} className="border-t border-line py-4 first-of-type:border-t-0">
      <h3>{t('article', { number: article.number })}</h3>
      <div lang="zh-CN" className="prose">
        {article.zh.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {locale === 'en' && (
        <div className="prose mt-3 border-l-4 border-line pl-3">
          {article.en.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <dl className="mt-3 grid gap-2 text-sm">
        {rows.length > 0 && (
          <div>
            <dt className="text-ink-soft">{t('acts')}</dt>
            <dd>{rows.map(({ name }) => acts(name)).join(t('comma'))}</dd>
          </div>
        )}
        {numbers.length > 0 && (
          <div>
            <dt className="text-ink-soft">{t('numbers')}</dt>
            <dd>
              <ul>
                {numbers.map(({ path, value }) => (
                  <li key={path}>
                    <NumberText path={path} value={value} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {why && (
          <div>
            <dt className="text-ink-soft">{t('notARule')}</dt>
            <dd>{locale === 'en' ? why.en : why.zh}</dd>
          </div>
        )}
      </dl>
    </article>
  )
}

function NumberText({ path, value }: { path: string; value: Leaf }) {
  const t = useTranslations('rulebook')
  const regulation = useTranslations('regulation')
  const word = (part: string | number) =>
    t.has(`values.${part}` as 'values.secret') ? t(`values.${part}` as 'values.secret') : String(part)
  const text = Array.isArray(value)
    ? value.map(word).join(typeof value[0] === 'number' ? '/' : ' → ')
    : typeof value === 'boolean'
      ? t(value ? 'yes' : 'no')
      : typeof value === 'number'
        ? regulation('number', { value })
        : word(value as string)
  return (
    <>
      {t(`names.${path.replaceAll('.', '_')}` as 'names.cycleYears')}
      {regulation('colon')}
      <strong>{text}</strong>
    </>
  )
}
