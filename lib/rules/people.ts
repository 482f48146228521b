import { ACCOUNT_ROLES, type AccountRole } from './actor'
import type { Transition } from './decide'
import { ISSUING_BODY_REQUIREMENTS, type IssuingBodyEntry } from './issuing-bodies'
import { type Combination, combinationAllowed } from './people-combinations'
import { RESTDAY_REQUIREMENTS, type RestDayEntry } from './rest-day-entry'
import { STAGES } from './stage'
import { need, type Unmet, unmet } from './unmet'

/** What a person may do for a party: an owner admits others, a submitter submits, an editor writes. */
export const PARTS = ['owner', 'submitter', 'editor'] as const
export type Part = (typeof PARTS)[number]

/** Roles that an administrator grants; `applicant` comes with belonging to a party. */
export const GRANTABLE = ACCOUNT_ROLES.filter((role): role is Exclude<AccountRole, 'applicant'> => role !== 'applicant')

export type RegisterFacts = {
  /** what is wrong with the codes and documents */
  identity: readonly Unmet[]
  password: readonly Unmet[]
  loginTaken: boolean
  /** the party has an account already */
  isRegistered: boolean
  /** who registers knows that, and asks its owner for access */
  asksForAccess: boolean
}

export type CreateFacts = {
  loginTaken: boolean
  password: readonly Unmet[]
  combination: Combination
  lacksDepartment: boolean
  lacksBody: boolean
}

export type FirstAdminFacts = Pick<CreateFacts, 'loginTaken' | 'password'> & {
  admins: number
  /** whoever holds the server says that another one is wanted, because the first is lost */
  another: boolean
}

export type AccountFacts = {
  isSelf: boolean
  isDisabled: boolean
  isLocked: boolean
  /** other accounts in use that hold the role admin */
  otherAdmins: number
  isAdmin: boolean
  openSessions: number
}

export type RolesFacts = AccountFacts & Pick<CreateFacts, 'combination' | 'lacksDepartment' | 'lacksBody'>
export type ResetFacts = AccountFacts & Pick<CreateFacts, 'password'>
export type OwnPasswordFacts = {
  isSignedIn: boolean
  oldRight: boolean
  isSame: boolean
  password: readonly Unmet[]
}
export type OwnFacts = { isSignedIn: boolean }
export type KeyFacts = { reason: string }
export type PartyFacts = { isOwner: boolean }
export type InviteFacts = PartyFacts & Pick<CreateFacts, 'loginTaken' | 'password'>
export type MemberFacts = PartyFacts & { isMember: boolean; isOwnerNow: boolean; otherOwners: number }
export type RequestFacts = PartyFacts & { isOpen: boolean; combination: Combination }

const identityIsSound = ({ identity }: RegisterFacts) => [...identity]
const passwordIsStrong = ({ password }: { password: readonly Unmet[] }) => [...password]

function reasonIsGiven({ reason }: KeyFacts): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A21', undefined, 'reason'))
}
function loginIsFree({ loginTaken }: { loginTaken: boolean }): Unmet[] {
  return need(!loginTaken, unmet('loginTaken', 'A28', undefined, 'login'))
}

/** Never a second record for the same organization or person: the owner of the first lets others in. */
function isNewOrAsks({ isRegistered, asksForAccess }: RegisterFacts): Unmet[] {
  return need(!isRegistered || asksForAccess, unmet('alreadyRegistered', 'A14', undefined, 'asksForAccess'))
}

const rolesMayMeet = ({ combination }: { combination: Combination }) => combinationAllowed(combination)

/** Who speaks for a body must say for which. */
function bodyIsNamed({ lacksDepartment, lacksBody }: Pick<CreateFacts, 'lacksDepartment' | 'lacksBody'>): Unmet[] {
  return [
    ...need(!lacksDepartment, unmet('departmentMissing', 'A15', undefined, 'departmentId')),
    ...need(!lacksBody, unmet('recommendingBodyMissing', 'A9', undefined, 'recommendingBodyId')),
  ]
}

function isNotOneself({ isSelf }: AccountFacts): Unmet[] {
  return need(!isSelf, unmet('notOnOneself', 'A28'))
}

/** Without an administrator nobody could ever be admitted again. */
function anAdminRemains({ isAdmin, otherAdmins }: AccountFacts): Unmet[] {
  return need(!isAdmin || otherAdmins > 0, unmet('lastAdmin', 'A8'))
}

function adminRemainsAfterChange(facts: RolesFacts): Unmet[] {
  return facts.combination.roles.includes('admin') ? [] : anAdminRemains(facts)
}

function isFirstAdmin({ admins, another }: FirstAdminFacts): Unmet[] {
  return need(another || admins === 0, unmet('adminExists', 'A8'))
}

const isLockedNow = ({ isLocked }: AccountFacts) => need(isLocked, unmet('notLocked', 'A8'))
const isInUse = ({ isDisabled }: AccountFacts) => need(!isDisabled, unmet('accountDisabled', 'A8'))
const isOutOfUse = ({ isDisabled }: AccountFacts) => need(isDisabled, unmet('accountInUse', 'A8'))
const hasSessions = ({ openSessions }: AccountFacts) => need(openSessions > 0, unmet('noOpenSession', 'A8'))
const isSignedIn = (facts: OwnFacts) => need(facts.isSignedIn, unmet('notSignedIn', 'A28'))

function oldPasswordIsRight({ oldRight }: OwnPasswordFacts): Unmet[] {
  return need(oldRight, unmet('oldPasswordWrong', 'A28', undefined, 'oldPassword'))
}

function passwordIsNew({ isSame }: OwnPasswordFacts): Unmet[] {
  return need(!isSame, unmet('passwordUnchanged', 'A28', undefined, 'password'))
}

const isOwner = (facts: PartyFacts) => need(facts.isOwner, unmet('notOwner', 'A14'))
const isMember = (facts: MemberFacts) => need(facts.isMember, unmet('notMember', 'A14'))
const requestIsOpen = ({ isOpen }: RequestFacts) => need(isOpen, unmet('requestSettled', 'A14'))

function anOwnerRemains({ isOwnerNow, otherOwners }: MemberFacts): Unmet[] {
  return need(!isOwnerNow || otherOwners > 0, unmet('lastOwner', 'A14'))
}

export type MisuseFiling = { named: boolean; hasContact: boolean }
function reporterIsWhole({ named, hasContact }: MisuseFiling): Unmet[] {
  return need(named === hasContact, unmet('reporterNeedsBoth', 'A30', undefined, named ? 'contact' : 'reporter'))
}
export type MisuseStand = { exists: boolean; examined: boolean; closed: boolean }
const misuseIsThere = ({ exists }: MisuseStand) => need(exists, unmet('notFound', 'A30'))
const notYetExamined = ({ examined }: MisuseStand) => need(!examined, unmet('misuseExaminedAlready', 'A30'))
const isExamined = ({ examined }: MisuseStand) => need(examined, unmet('misuseNotExamined', 'A30'))
const misuseNotClosed = ({ closed }: MisuseStand) => need(!closed, unmet('misuseClosedAlready', 'A30'))

/** `turnsBack`: the predecessor already goes on as the successor's predecessor, so that the chain would end in itself. */
export type SuccessionFacts = {
  successorKnown: boolean
  predecessorKnown: boolean
  same: boolean
  exists: boolean
  turnsBack: boolean
}
function bothAreKnown({ successorKnown, predecessorKnown }: SuccessionFacts): Unmet[] {
  return [
    ...need(successorKnown, unmet('partyUnknown', 'A23', undefined, 'successorCode')),
    ...need(predecessorKnown, unmet('partyUnknown', 'A23', undefined, 'predecessorCode')),
  ]
}
const isAnotherParty = ({ same }: SuccessionFacts) =>
  need(!same, unmet('sameParty', 'A23', undefined, 'predecessorCode'))
const notYetRecorded = ({ exists }: SuccessionFacts) => need(!exists, unmet('successionKnown', 'A23'))
const goesOneWay = ({ turnsBack }: SuccessionFacts) => need(!turnsBack, unmet('successionTurnsBack', 'A23'))

/** Only what failed, or of which nobody knows, is sent again, and only by a person's decision: twice is worse than late. */
export type MailStand = { state: string | null }
const mailIsStuck = ({ state }: MailStand) =>
  need(state === 'failed' || state === 'unsure', unmet('mailNotStuck', 'A8'))

/** Acts on accounts belong to no stage: they may happen at any time. */
const ANY_TIME = STAGES
/** Also who holds no role: a first password that isn't changed yet, or access that isn't granted yet. */
const everyone: Transition<never>['who'] = ['public', ...ACCOUNT_ROLES]

const row = <S>(
  name: string,
  who: Transition<S>['who'],
  article: Transition<S>['article'],
  requires: Transition<S>['requires'],
): Transition<S> => ({ name, from: ANY_TIME, to: null, who, article, requires })

/** What can be done outside of any edition: with accounts, keys and the calendar; each with who may. */
export const PEOPLE = {
  register: row<RegisterFacts>('register', ['public'], 'A14', [
    identityIsSound,
    isNewOrAsks,
    loginIsFree,
    passwordIsStrong,
  ]),
  createFirstAdmin: row<FirstAdminFacts>('createFirstAdmin', ['system'], 'A8', [
    isFirstAdmin,
    loginIsFree,
    passwordIsStrong,
  ]),
  createAccount: row<CreateFacts>('createAccount', ['admin'], 'A8', [
    loginIsFree,
    passwordIsStrong,
    bodyIsNamed,
    rolesMayMeet,
  ]),
  setRoles: row<RolesFacts>('setRoles', ['admin'], 'A8', [bodyIsNamed, rolesMayMeet, adminRemainsAfterChange]),
  recordRestDays: row<RestDayEntry>('recordRestDays', ['lead'], 'A19', RESTDAY_REQUIREMENTS),
  fileMisuse: row<MisuseFiling>('fileMisuse', everyone, 'A30', [reporterIsWhole]),
  examineMisuse: row<MisuseStand>('examineMisuse', ['handler', 'lead'], 'A30', [misuseIsThere, notYetExamined]),
  closeMisuse: row<MisuseStand>('closeMisuse', ['handler', 'lead'], 'A30', [
    misuseIsThere,
    isExamined,
    misuseNotClosed,
  ]),
  recordSuccession: row<SuccessionFacts>('recordSuccession', ['handler', 'lead'], 'A23', [
    bothAreKnown,
    isAnotherParty,
    notYetRecorded,
    goesOneWay,
  ]),
  resendMail: row<MailStand>('resendMail', ['admin'], 'A8', [mailIsStuck]),
  recordIssuingBody: row<IssuingBodyEntry>('recordIssuingBody', ['lead'], 'A8', ISSUING_BODY_REQUIREMENTS),
  rotateSigningKey: row<KeyFacts>('rotateSigningKey', ['admin'], 'A21', [reasonIsGiven]),
  unlockAccount: row<AccountFacts>('unlockAccount', ['admin'], 'A8', [isLockedNow]),
  disableAccount: row<AccountFacts>('disableAccount', ['admin'], 'A8', [isNotOneself, isInUse, anAdminRemains]),
  enableAccount: row<AccountFacts>('enableAccount', ['admin'], 'A8', [isOutOfUse]),
  endSessions: row<AccountFacts>('endSessions', ['admin'], 'A8', [hasSessions]),
  resetPassword: row<ResetFacts>('resetPassword', ['admin'], 'A8', [isNotOneself, passwordIsStrong]),
  changeOwnPassword: row<OwnPasswordFacts>('changeOwnPassword', everyone, 'A28', [
    isSignedIn,
    oldPasswordIsRight,
    passwordIsNew,
    passwordIsStrong,
  ]),
  changeOwnContact: row<OwnFacts>('changeOwnContact', everyone, 'A28', [isSignedIn]),
  endOwnSession: row<OwnFacts>('endOwnSession', everyone, 'A28', [isSignedIn]),
  inviteMember: row<InviteFacts>('inviteMember', ['applicant'], 'A14', [isOwner, loginIsFree, passwordIsStrong]),
  changeMember: row<MemberFacts>('changeMember', ['applicant'], 'A14', [isOwner, isMember, anOwnerRemains]),
  settleAccessRequest: row<RequestFacts>('settleAccessRequest', ['applicant'], 'A14', [
    isOwner,
    requestIsOpen,
    rolesMayMeet,
  ]),
} as const
