-- What PostgreSQL holds to whatever the application does. Refusals carry codes of class MQ: 001 append-only, 002 written once,
-- 003 a number of the rulebook, 004 out of turn, 005 the ledger's chain. Plain limits are CHECK constraints (class 23).

-- 1. Words: a column that names one of a few things holds nothing else
DO $$
DECLARE entry record;
BEGIN
  FOR entry IN SELECT * FROM (VALUES
    ('Application', 'kind', ARRAY['organization', 'individual']),
    ('Party', 'kind', ARRAY['organization', 'individual']),
    ('Panel', 'kind', ARRAY['organization', 'individual']),
    ('Shortlisting', 'kind', ARRAY['organization', 'individual']),
    ('Party', 'orgKind', ARRAY['', 'enterprise', 'publicInstitution', 'cooperative', 'socialOrganization', 'other']),
    ('Party', 'documentKind', ARRAY['residentId', 'residencePermit', 'permanentResidence', 'passport']),
    ('Application', 'candidateLane', ARRAY['award', 'nomination', 'individual', 'none']),
    ('Candidate', 'lane', ARRAY['award', 'nomination', 'individual']),
    ('PreliminaryWinner', 'lane', ARRAY['award', 'nomination', 'individual']),
    ('Honour', 'lane', ARRAY['award', 'nomination', 'individual']),
    ('Honour', 'revokedGround', ARRAY['fraud', 'incident']),
    ('Bar', 'ground', ARRAY['fraud', 'incident']),
    ('Prize', 'reason', ARRAY['full', 'nomination', 'repeatWinner', 'fullyFunded', 'higherAward', 'higherAwardPaid']),
    ('Cycle', 'stage', ARRAY['draft', 'announcement', 'application', 'eligibility', 'documentReview', 'onSiteReview', 'deliberation',
      'publicity', 'council', 'supervision', 'closed', 'cancelled']),
    ('LedgerEntry', 'outcome', ARRAY['done', 'refused']),
    ('LedgerEntry', 'role', ARRAY['public', 'applicant', 'recommender', 'department', 'reviewer', 'handler', 'lead', 'member', 'chair',
      'auditor', 'admin', 'system']),
    ('RoleGrant', 'role', ARRAY['applicant', 'recommender', 'department', 'reviewer', 'handler', 'lead', 'member', 'chair', 'auditor',
      'admin']),
    ('Membership', 'part', ARRAY['owner', 'submitter', 'editor']),
    ('Proposal', 'outcome', ARRAY['confirmed', 'rejected', 'superseded']),
    ('Notice', 'kind', ARRAY['announcement', 'publicity', 'results', 'revocation']),
    ('Attendance', 'status', ARRAY['present', 'excused', 'absent']),
    ('Ballot', 'choice', ARRAY['for', 'against', 'abstain']),
    ('InquiryReply', 'answer', ARRAY['noObjection', 'facts', 'veto', 'notApplicable']),
    ('Visit', 'outcome', ARRAY['visited', 'absent']),
    ('Defence', 'outcome', ARRAY['heard', 'absent']),
    ('Objection', 'objectorKind', ARRAY['person', 'organization', 'anonymous']),
    ('Objection', 'conclusion', ARRAY['upheld', 'partly', 'unfounded']),
    ('Objection', 'handling', ARRAY['keep', 'remove']),
    ('Reviewer', 'discipline', ARRAY['active', 'warned', 'barred']),
    ('Conflict', 'source', ARRAY['sameEmployer', 'pastEmployer', 'winnersEmployee', 'declared', 'claimed']),
    ('StoredFile', 'purpose', ARRAY['evidence', 'inquiryReply', 'eligibility', 'visit', 'minutes', 'notice', 'objection', 'council',
      'supervision']),
    ('Session', 'endedWhy', ARRAY['signedOut', 'idle', 'expired', 'byAdmin', 'byOwner', 'disabled', 'passwordChanged', 'switched']),
    ('Consensus', 'round', ARRAY['document', 'onSite', 'defence'])
  ) AS words (tab, col, allowed) LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%I = ANY (%L::text[]))', entry.tab, entry.tab || '_' || entry.col || '_check',
      entry.col, entry.allowed);
  END LOOP;
END $$;

-- 2. Plain limits
ALTER TABLE "Cycle"
  ADD CONSTRAINT "Cycle_window_check" CHECK ("windowOpensAt" < "windowClosesAt"),
  ADD CONSTRAINT "Cycle_cancelled_check" CHECK (stage <> 'cancelled' OR coalesce("cancelledReason", '') <> '');
ALTER TABLE "Bar" ADD CONSTRAINT "Bar_period_check" CHECK ("fromOn" < "untilOn");
ALTER TABLE "Prize"
  ADD CONSTRAINT "Prize_amount_check" CHECK (amount >= 0),
  ADD CONSTRAINT "Prize_approval_check" CHECK (("approvedAt" IS NULL) = ("approvedBy" IS NULL) AND "approvedBy" <> "decidedBy"),
  ADD CONSTRAINT "Prize_payment_check" CHECK (("paidAt" IS NULL) = (voucher IS NULL) AND voucher <> ''
    AND ("paidAt" IS NULL OR ("approvedAt" IS NOT NULL AND amount > 0)));
ALTER TABLE "Honour"
  ADD CONSTRAINT "Honour_certificate_check" CHECK (("certificateNo" IS NULL) = ("issuedAt" IS NULL)),
  ADD CONSTRAINT "Honour_revocation_check" CHECK (("revokedAt" IS NULL) = ("revokedGround" IS NULL));
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_settled_check" CHECK (("settledAt" IS NULL) = ("settledBy" IS NULL) AND ("settledAt" IS NULL) = (outcome IS NULL)),
  ADD CONSTRAINT "Proposal_two_persons_check" CHECK (outcome IS DISTINCT FROM 'confirmed' OR "settledBy" <> "proposedBy");
ALTER TABLE "PreliminaryWinner" ADD CONSTRAINT "PreliminaryWinner_removed_check" CHECK (("removedAt" IS NULL) = ("removedWhy" IS NULL));
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_period_check"
  CHECK (num_nonnulls("publishedOn", "endsOn", "minDays") = CASE kind WHEN 'publicity' THEN 3 ELSE 0 END);
-- one of each that stands
CREATE UNIQUE INDEX "Proposal_one_open" ON "Proposal" ("cycleId", act, "subjectId") WHERE "settledAt" IS NULL;
CREATE UNIQUE INDEX "PreliminaryWinner_one_standing" ON "PreliminaryWinner" ("applicationId") WHERE "removedAt" IS NULL;

-- 3. Append-only
CREATE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of "%" is refused: append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'MQ001';
END $$;

DO $$
DECLARE tab text;
BEGIN
  FOREACH tab IN ARRAY ARRAY['LedgerEntry', 'SubmissionVersion', 'EligibilityDecision', 'Notice', 'BallotCast', 'Ballot', 'CouncilDecision',
    'RulebookApproval', 'Consensus', 'Shortlisting', 'Report', 'Undertaking'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_append_only()', tab);
  END LOOP;
  FOREACH tab IN ARRAY ARRAY['Proposal', 'Prize', 'Honour', 'PreliminaryWinner', 'Sheet'] LOOP
    EXECUTE format('CREATE TRIGGER never_deleted BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_append_only()', tab);
  END LOOP;
  FOREACH tab IN ARRAY ARRAY['LedgerEntry', 'SubmissionVersion', 'EligibilityDecision', 'Notice', 'BallotCast', 'Ballot', 'CouncilDecision',
    'RulebookApproval', 'Consensus', 'Shortlisting', 'Report', 'Undertaking', 'Proposal', 'Prize', 'Honour', 'PreliminaryWinner', 'Sheet'] LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only()', tab);
  END LOOP;
END $$;

-- 4. Written once: only the named columns are filled in later, each once
CREATE FUNCTION guard_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE col text;
BEGIN
  SELECT o.key INTO col FROM jsonb_each(to_jsonb(OLD)) o JOIN jsonb_each(to_jsonb(NEW)) n USING (key)
    WHERE o.value <> n.value AND NOT (o.key = ANY (TG_ARGV) AND o.value IN ('null', '""')) LIMIT 1;
  IF col IS NOT NULL THEN
    RAISE EXCEPTION '"%" of "%" is written once', col, TG_TABLE_NAME USING ERRCODE = 'MQ002';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER written_once BEFORE UPDATE ON "Proposal" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('settledBy', 'settledAt', 'outcome', 'reason');
CREATE TRIGGER settled_once BEFORE UPDATE ON "Proposal" FOR EACH ROW WHEN (OLD."settledAt" IS NOT NULL)
  EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER written_once BEFORE UPDATE ON "Prize" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('approvedBy', 'approvedAt', 'paidAt', 'voucher');
CREATE TRIGGER written_once BEFORE UPDATE ON "Honour" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('certificateNo', 'issuedAt', 'revokedAt', 'revokedGround', 'revokedWhy');
CREATE TRIGGER written_once BEFORE UPDATE ON "PreliminaryWinner" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('removedAt', 'removedWhy');

-- the rulebook of an edition stands from the announcement on (A4, A12)
CREATE FUNCTION guard_rulebook_pinned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.rulebook IS DISTINCT FROM OLD.rulebook OR NEW."pinnedAt" IS DISTINCT FROM OLD."pinnedAt" THEN
    RAISE EXCEPTION 'the rulebook of edition % is pinned', OLD.edition USING ERRCODE = 'MQ002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rulebook_pinned BEFORE UPDATE ON "Cycle" FOR EACH ROW WHEN (OLD."pinnedAt" IS NOT NULL)
  EXECUTE FUNCTION guard_rulebook_pinned();

-- a stage is left only for a stage to which a row of the regulation leads (A12)
CREATE FUNCTION guard_stage_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.stage, NEW.stage) NOT IN (
    ('draft', 'announcement'), ('announcement', 'application'), ('application', 'eligibility'), ('eligibility', 'documentReview'),
    ('documentReview', 'onSiteReview'), ('onSiteReview', 'deliberation'), ('deliberation', 'publicity'), ('publicity', 'deliberation'),
    ('publicity', 'council'), ('council', 'supervision'), ('supervision', 'closed'),
    ('draft', 'cancelled'), ('announcement', 'cancelled'), ('application', 'cancelled'), ('eligibility', 'cancelled'),
    ('documentReview', 'cancelled'), ('onSiteReview', 'cancelled'), ('deliberation', 'cancelled')
  ) THEN RAISE EXCEPTION 'no row leads from % to %', OLD.stage, NEW.stage USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stage_moves BEFORE UPDATE ON "Cycle" FOR EACH ROW WHEN (OLD.stage IS DISTINCT FROM NEW.stage)
  EXECUTE FUNCTION guard_stage_moves();

-- 5. Numbers of the pinned rulebook. The row of the cycle is the lock: whoever comes second counts what the first committed.
-- A6, A23: no lane holds more first-time winners than it has seats
CREATE FUNCTION guard_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seats jsonb; taken int; cap int; subject text;
BEGIN
  SELECT rulebook -> 'seats' INTO seats FROM "Cycle" WHERE id = NEW."cycleId" FOR UPDATE;
  SELECT kind INTO subject FROM "Application" WHERE id = NEW."applicationId";
  IF (subject = 'individual') <> (NEW.lane = 'individual') THEN
    RAISE EXCEPTION 'lane % is not for this kind of applicant', NEW.lane USING ERRCODE = 'MQ004';
  END IF;
  cap := seats ->> CASE NEW.lane WHEN 'award' THEN 'organization' ELSE NEW.lane END;
  SELECT count(*) INTO taken FROM "PreliminaryWinner" WHERE "cycleId" = NEW."cycleId" AND lane = NEW.lane AND "removedAt" IS NULL
    AND (NOT "isRepeat" OR (seats ->> 'repeatCounts')::boolean);
  IF taken > cap THEN RAISE EXCEPTION 'lane % has % seats', NEW.lane, cap USING ERRCODE = 'MQ003'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER seats AFTER INSERT ON "PreliminaryWinner" FOR EACH ROW EXECUTE FUNCTION guard_seats();

-- A17: a visit takes at most the rulebook's days
CREATE FUNCTION guard_visit_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE cap int; planned int;
BEGIN
  SELECT (c.rulebook #>> '{site,daysMax}')::int INTO cap FROM "Visit" v JOIN "Cycle" c ON c.id = v."cycleId"
    WHERE v.id = NEW."visitId" FOR UPDATE OF v;
  SELECT count(*) INTO planned FROM "VisitDay" WHERE "visitId" = NEW."visitId";
  IF planned > cap THEN RAISE EXCEPTION 'a visit takes at most % days', cap USING ERRCODE = 'MQ003'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER visit_days AFTER INSERT OR UPDATE ON "VisitDay" FOR EACH ROW EXECUTE FUNCTION guard_visit_days();

-- A19: publicity lasts at least the rulebook's days, the day of publication counted or not as the rulebook says
CREATE FUNCTION guard_publicity_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE book jsonb;
BEGIN
  SELECT rulebook -> 'publicity' INTO book FROM "Cycle" WHERE id = NEW."cycleId";
  IF NEW."minDays" < (book ->> 'minDays')::int
    OR NEW."endsOn" - NEW."publishedOn" + (book ->> 'firstDayCounts')::boolean::int < NEW."minDays" THEN
    RAISE EXCEPTION 'publicity lasts at least % days', book ->> 'minDays' USING ERRCODE = 'MQ003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publicity_days BEFORE INSERT ON "Notice" FOR EACH ROW WHEN (NEW.kind = 'publicity')
  EXECUTE FUNCTION guard_publicity_days();

-- 6. Nothing out of turn
-- A28: a conflict that stands keeps a reviewer from being assigned and from sealing a sheet
CREATE FUNCTION guard_no_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person text; subject text;
BEGIN
  IF TG_TABLE_NAME = 'Sheet' THEN
    SELECT "reviewerId", "applicationId" INTO person, subject FROM "Assignment" WHERE id = (to_jsonb(NEW) ->> 'assignmentId');
  ELSE
    person := to_jsonb(NEW) ->> 'reviewerId';
    subject := to_jsonb(NEW) ->> 'applicationId';
  END IF;
  IF EXISTS (SELECT 1 FROM "Conflict" WHERE "reviewerId" = person AND "applicationId" = subject AND "dismissedAt" IS NULL) THEN
    RAISE EXCEPTION 'a conflict of interest stands' USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_conflict BEFORE INSERT ON "Assignment" FOR EACH ROW EXECUTE FUNCTION guard_no_conflict();
CREATE TRIGGER no_conflict BEFORE INSERT OR UPDATE OF "submittedAt" ON "Sheet" FOR EACH ROW WHEN (NEW."submittedAt" IS NOT NULL)
  EXECUTE FUNCTION guard_no_conflict();

-- A18: a vote is cast only while voting is open, in its round; by a member who is present and not recused
CREATE FUNCTION guard_voting_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Meeting" WHERE id = NEW."meetingId" AND round = NEW.round AND "votingOpenedAt" IS NOT NULL AND "votingClosedAt" IS NULL
    FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'voting is not open' USING ERRCODE = 'MQ004'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voting_open BEFORE INSERT ON "BallotCast" FOR EACH ROW EXECUTE FUNCTION guard_voting_open();
CREATE TRIGGER voting_open BEFORE INSERT ON "Ballot" FOR EACH ROW EXECUTE FUNCTION guard_voting_open();

CREATE FUNCTION guard_may_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Attendance" WHERE "meetingId" = NEW."meetingId" AND "memberId" = NEW."memberId" AND status = 'present')
    OR EXISTS (SELECT 1 FROM "Recusal" WHERE "meetingId" = NEW."meetingId" AND "memberId" = NEW."memberId"
      AND "applicationId" = NEW."applicationId")
  THEN RAISE EXCEPTION 'an absent or recused member has no vote' USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER may_vote BEFORE INSERT ON "BallotCast" FOR EACH ROW EXECUTE FUNCTION guard_may_vote();

-- A19, A20: the city government decides on what was publicised
CREATE FUNCTION guard_publicised() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Application" WHERE id = NEW."applicationId" AND publicised) THEN
    RAISE EXCEPTION 'the candidate was not publicised' USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publicised BEFORE INSERT ON "CouncilDecision" FOR EACH ROW EXECUTE FUNCTION guard_publicised();

-- 7. The ledger is one chain: an entry follows the last one, and whoever appends holds the chain until the commit
CREATE FUNCTION guard_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last text;
BEGIN
  PERFORM pg_advisory_xact_lock(580021);
  SELECT hash INTO last FROM "LedgerEntry" ORDER BY seq DESC LIMIT 1;
  IF NEW.previous <> coalesce(last, repeat('0', 64)) THEN
    RAISE EXCEPTION 'the entry does not follow the last one of the ledger' USING ERRCODE = 'MQ005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER chain BEFORE INSERT ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION guard_chain();

-- 8. Names are sorted as Chinese readers expect
ALTER TABLE "Party" ALTER COLUMN name TYPE text COLLATE "zh-Hans-CN-x-icu";
ALTER TABLE "User" ALTER COLUMN name TYPE text COLLATE "zh-Hans-CN-x-icu";
ALTER TABLE "Department" ALTER COLUMN name TYPE text COLLATE "zh-Hans-CN-x-icu";
ALTER TABLE "RecommendingBody" ALTER COLUMN name TYPE text COLLATE "zh-Hans-CN-x-icu";
ALTER TABLE "Panel" ALTER COLUMN name TYPE text COLLATE "zh-Hans-CN-x-icu";
ALTER TABLE "Honour" ALTER COLUMN "winnerName" TYPE text COLLATE "zh-Hans-CN-x-icu";
ALTER TABLE "GroupMember" ALTER COLUMN post TYPE text COLLATE "zh-Hans-CN-x-icu";
