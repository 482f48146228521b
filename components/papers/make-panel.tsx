import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { ButtonLink } from '@/components/ui/button-link'
import { ChoiceField } from '@/components/ui/fields'
import { Callout, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { type PaperKind, ruleOf } from '@/lib/rules/papers'
import { Link } from '@/lib/text/navigation'

export type Subject = {
  id: string
  name: string
  isUnchanged: boolean
  latest: { documentNo: string; version: number; scannedAt: Date | null } | null
}

type Props = {
  cycleId: string
  base: string
  offered: readonly { kind: PaperKind; made: number }[]
  chosen: { kind: PaperKind; subjects: readonly Subject[] } | null
  make: ServerAct
}

/** What can be made in this stage; of the kind that was picked, about what. */
export function MakePanel({ cycleId, base, offered, chosen, make }: Props) {
  const t = useTranslations('papers')
  return (
    <Panel title={t('make')} id="make">
      <p className="mb-3 text-sm text-ink-soft">{offered.length === 0 ? t('none') : t('makeHint')}</p>
      <ul className="flex flex-wrap gap-2">
        {offered.map(({ kind, made }) => (
          <li key={kind}>
            <ButtonLink href={`${base}?make=${kind}#make`} tone={kind === chosen?.kind ? 'primary' : 'secondary'}>
              {t(`kinds.${kind}`)}
              {made > 0 && <span className="text-sm opacity-80">{t('counted', { count: String(made) })}</span>}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {chosen && <MakeForm cycleId={cycleId} kind={chosen.kind} subjects={chosen.subjects} make={make} />}
    </Panel>
  )
}

function MakeForm({
  cycleId,
  kind,
  subjects,
  make,
}: { kind: PaperKind; subjects: readonly Subject[] } & Pick<Props, 'cycleId' | 'make'>) {
  const t = useTranslations('papers')
  const { article, body } = ruleOf(kind)
  const stateOf = ({ latest, isUnchanged }: Subject) => {
    if (!latest) return t('firstVersion')
    const facts = { number: latest.documentNo || t('noNumber'), version: String(latest.version) }
    if (isUnchanged) return t('unchanged', facts)
    return [t('lastVersion', facts), latest.scannedAt && t('stamped')].filter(Boolean).join(' · ')
  }
  return (
    <div className="mt-4 border-t border-line pt-4">
      <h3 className="font-semibold">{t(`kinds.${kind}`)}</h3>
      <p className="mb-3 text-sm text-ink-soft">
        {t('author')}：{t(`bodies.${body}`)} · {t('byArticle')} <Link href={`/regulation#${article}`}>{article}</Link>
      </p>
      {subjects.length === 0 ? (
        <Callout tone="info">{t('noFacts')}</Callout>
      ) : (
        <Act action={make} className="form">
          <input type="hidden" name="cycleId" value={cycleId} />
          <input type="hidden" name="kind" value={kind} />
          <ChoiceField
            name="subjects"
            label={t('subjects')}
            many
            options={subjects.map((subject) => ({
              value: subject.id,
              label: subject.name || t(`kinds.${kind}`),
              hint: stateOf(subject),
              disabled: subject.isUnchanged,
            }))}
            chosen={subjects.filter(({ latest }) => latest === null).map(({ id }) => id)}
          />
          {subjects.some(({ isUnchanged }) => !isUnchanged) && (
            <div className="form-acts">
              <Submit>{t('makeNow')}</Submit>
            </div>
          )}
        </Act>
      )}
    </div>
  )
}
