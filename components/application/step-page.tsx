import { useTranslations } from 'next-intl'
import type { ServerAct } from '@/components/ui/act-state'
import { Panel } from '@/components/ui/page'
import type { Step, Value } from '@/lib/rules/form'
import type { Missing } from '@/lib/rules/form-check'
import type { Doubt } from '@/lib/rules/form-doubts'
import { fieldView } from '@/lib/text/field-view'
import type { Picture } from './control-select'
import { useDoubtWords } from './doubt-list'
import { useEditorWords } from './editor-words'
import { PresenceLine } from './presence-line'
import { useSources } from './sources'
import { StepEditor } from './step-editor'

type Props = {
  view: {
    application: { id: string; version: number }
    step: Step
    content: Record<string, Value | null>
    required: readonly string[]
    years: readonly string[]
    items: Parameters<typeof useSources>[0]
    bodies: Parameters<typeof useSources>[1]
    missing: readonly Missing[]
    doubts: readonly Doubt[]
    pictures: readonly Picture[]
    write: { ok: boolean }
  }
  save: ServerAct
}

/** Puts words to the fields of a step on the server, and hands them to the editor. */
export function StepPage({ view, save }: Props) {
  const fault = useTranslations('form.faults')
  const sources = useSources(view.items, view.bodies)
  const words = useEditorWords()
  const sayDoubt = useDoubtWords()
  const presence = useTranslations('application.presence')
  return (
    <Panel>
      {view.write.ok && (
        <PresenceLine
          applicationId={view.application.id}
          step={view.step.key}
          version={view.application.version}
          words={{ here: presence.raw('here'), elsewhere: presence.raw('elsewhere') }}
        />
      )}
      <StepEditor
        key={view.step.key}
        applicationId={view.application.id}
        step={view.step.key}
        fields={view.step.fields.map((field) => ({
          ...fieldView(field, sources),
          required: view.required.includes(field.key),
        }))}
        server={view.content}
        years={view.years}
        faults={Object.fromEntries(
          view.step.fields.flatMap(({ key }) => {
            const faults = view.missing.filter((m) => m.key === key && m.fault !== 'empty').map((m) => fault(m.fault))
            const doubts = view.doubts.filter((doubt) => doubt.key === key).map(sayDoubt)
            const said = [...faults, ...doubts]
            return said.length > 0 ? [[key, said.join(' ')]] : []
          }),
        )}
        disabled={!view.write.ok}
        save={save}
        words={words}
        pictures={view.pictures}
      />
    </Panel>
  )
}
