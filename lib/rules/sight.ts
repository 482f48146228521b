import type { Actor, Role } from './actor'

/** Things that are looked at, each with its own sight. */
export type Thing =
  | 'cycleDraft'
  | 'application'
  | 'applicationContent'
  | 'inquiry'
  | 'inquirySecret'
  | 'eligibilityDecision'
  | 'sheet'
  | 'consensus'
  | 'ranking'
  | 'reviewerPool'
  | 'visit'
  | 'candidate'
  | 'meeting'
  | 'tally'
  | 'objection'
  | 'objector'
  | 'honourRegister'
  | 'prize'
  | 'paper'
  | 'ledger'
  | 'account'

/**
 * How much of a thing somebody sees. `own`: of one's own party or by one's own hand; `assigned`: what one was asked about;
 * `unsealed`: all, once the seal is broken by the act that breaks it (a panel's consensus, a closed vote); `published`: what the public sees.
 */
export type Sight = 'all' | 'unsealed' | 'assigned' | 'own' | 'published' | 'none'

const ORDER: readonly Sight[] = ['none', 'published', 'own', 'assigned', 'unsealed', 'all']

const SIGHT: Record<Thing, Partial<Record<Role, Sight>>> = {
  cycleDraft: { handler: 'all', lead: 'all', auditor: 'all', chair: 'all', member: 'all' },
  application: {
    handler: 'all',
    lead: 'all',
    auditor: 'all',
    applicant: 'own',
    recommender: 'assigned',
    department: 'assigned',
    reviewer: 'assigned',
    member: 'assigned',
    chair: 'assigned',
  },
  applicationContent: {
    handler: 'all',
    lead: 'all',
    auditor: 'all',
    applicant: 'own',
    reviewer: 'assigned',
    recommender: 'assigned',
  },
  inquiry: { handler: 'all', lead: 'all', auditor: 'all', department: 'assigned' },
  inquirySecret: { lead: 'all', auditor: 'all', department: 'assigned' },
  eligibilityDecision: { handler: 'all', lead: 'all', auditor: 'all', applicant: 'own' },
  sheet: { handler: 'unsealed', lead: 'unsealed', auditor: 'unsealed', reviewer: 'own' },
  consensus: {
    handler: 'unsealed',
    lead: 'unsealed',
    auditor: 'unsealed',
    reviewer: 'assigned',
    member: 'unsealed',
    chair: 'unsealed',
  },
  ranking: { handler: 'unsealed', lead: 'unsealed', auditor: 'unsealed', member: 'unsealed', chair: 'unsealed' },
  reviewerPool: { handler: 'all', lead: 'all', auditor: 'all' },
  visit: { handler: 'all', lead: 'all', auditor: 'all', reviewer: 'assigned', applicant: 'own' },
  candidate: { handler: 'all', lead: 'all', auditor: 'all', member: 'all', chair: 'all' },
  meeting: { handler: 'all', lead: 'all', auditor: 'all', member: 'all', chair: 'all' },
  tally: { handler: 'unsealed', lead: 'unsealed', auditor: 'unsealed', member: 'unsealed', chair: 'unsealed' },
  objection: { handler: 'all', lead: 'all', auditor: 'all', applicant: 'own' },
  objector: { lead: 'all' },
  honourRegister: { handler: 'all', lead: 'all', auditor: 'all', public: 'published' },
  prize: { handler: 'all', lead: 'all', auditor: 'all', applicant: 'own' },
  paper: { handler: 'all', lead: 'all', auditor: 'all' },
  ledger: { auditor: 'all', lead: 'all' },
  account: { admin: 'all' },
}

/** The widest sight that one of the actor's roles gives of a thing; `none` where no role is named. */
export function sightOf(actor: Pick<Actor, 'roles'>, thing: Thing): Sight {
  const sights = actor.roles.map((role) => SIGHT[thing][role] ?? 'none')
  return sights.reduce<Sight>(
    (widest, sight) => (ORDER.indexOf(sight) > ORDER.indexOf(widest) ? sight : widest),
    'none',
  )
}

/** The sights of all roles of the actor, for where clauses that join them: who is both applicant and recommender sees both. */
export function sightsOf(actor: Pick<Actor, 'roles'>, thing: Thing): { role: Role; sight: Sight }[] {
  return actor.roles.flatMap((role) => {
    const sight = SIGHT[thing][role]
    return sight && sight !== 'none' ? [{ role, sight }] : []
  })
}
