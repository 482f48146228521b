import { applicationOfParty, insertApplication } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { ownParties, type PartyFacts } from '@/lib/data/own-parties'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import type { Content, Kind } from '@/lib/rules/form'
import { startApplication as row, type StartFacts } from '@/lib/rules/stages/application-writing'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { barsFor } from './bars-for'
import type { StartApplicationInput } from './start-application.input'

type Loaded = StartFacts & { partyId: string; draft: Content }

/** What the applicant said in a self-check, as values of the form; what wasn't answered stays empty. */
function carriedOver(kind: string, check: StartApplicationInput['selfCheck']): Content {
  if (!check || check.kind !== kind) return {}
  const colour = check.warningColour === 'notApplicable' ? 'none' : check.warningColour
  const said: Record<string, string | undefined> =
    kind === 'individual'
      ? { qualityWorkSince: check.qualityWorkSince }
      : {
          isLegalPerson: check.isLegalPerson,
          foundedOn: check.operatingSince,
          excellenceSince: check.excellenceSince,
          isProfit: check.isForProfit && (check.isForProfit === 'yes' ? 'profit' : 'nonProfit'),
          warningColour: colour,
        }
  return Object.fromEntries(Object.entries(said).flatMap(([key, text]) => (text ? [[key, text]] : [])))
}

/** What is known of the party already and needn't be typed again. */
function firstDraft(party: PartyFacts, check: StartApplicationInput['selfCheck']): Content {
  const carried = carriedOver(party.kind, check)
  if (party.kind === 'organization') return carried
  return { ...carried, employerName: party.employer?.name ?? '', employerCode: party.employer?.creditCode ?? '' }
}

async function load(
  tx: Tx,
  actor: Actor,
  { partyId, selfCheck }: StartApplicationInput,
  cycle: CycleFacts,
  now: Date,
): Promise<Loaded | null> {
  const party = (await ownParties(tx, scopeOf(actor))).find(({ id }) => id === partyId)
  if (!party) return null
  return {
    cycleId: cycle.id,
    window: { now, opensAt: cycle.windowOpensAt, closesAt: cycle.windowClosesAt },
    isOwn: true,
    party,
    exists: (await applicationOfParty(tx, cycle.id, partyId)) !== null,
    bars: (await barsFor(tx, [partyId], cycle)).get(partyId) ?? [],
    partyId,
    draft: firstDraft(party, selfCheck),
  }
}

/** Begins the application of one's own party in an edition whose window is open (A14). Bars are told here, not at the end (A23, A27). */
export async function startApplication(
  actor: Actor,
  input: StartApplicationInput,
  now: Date,
): Promise<Result<{ applicationId: string }>> {
  const { cycleId, partyId } = input
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'party', id: partyId },
    load: (tx, cycle) => load(tx, actor, input, cycle, now),
    write: async (tx, { party, draft }) => {
      const by = actor.userId ?? ''
      const kind = party.kind as Kind
      return { applicationId: await insertApplication(tx, { cycleId, partyId, kind, content: draft, at: now, by }) }
    },
    trace: (_facts, { applicationId }) => ({ after: { applicationId } }),
  })
}
