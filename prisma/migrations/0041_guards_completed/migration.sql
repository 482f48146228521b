-- What 0002 and 0040 left open. Codes as there: MQ001 append-only, MQ002 written once, MQ003 and MQ042 a number of the rulebook, MQ004 out
-- of turn, MQ005 the ledger's chain; class 23 for keys and checks.

-- 1. One refusal per table: 0002 answers for these already
DROP TRIGGER consensus_append_only ON "Consensus";
DROP TRIGGER shortlisting_append_only ON "Shortlisting";
DROP TRIGGER undertaking_append_only ON "Undertaking";
DROP TRIGGER report_append_only ON "Report";
DROP FUNCTION review_refuse();

-- 2. Plain limits
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_due_check" CHECK ("dueAt" > "requestedAt");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_days_check" CHECK ("minDays" >= 1);
-- who set a sheet aside stands with the reason and the time, or nobody does: a lone name could be changed for ever
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_reopener_check" CHECK (("supersededAt" IS NULL) = ("reopenedBy" IS NULL));

-- 3. Of one edition
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_id_cycleId_key" UNIQUE (id, "cycleId");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_supersedes_of_cycle_fkey"
  FOREIGN KEY ("supersedesId", "cycleId") REFERENCES "Notice" (id, "cycleId");
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_notice_of_cycle_fkey"
  FOREIGN KEY ("noticeId", "cycleId") REFERENCES "Notice" (id, "cycleId");
ALTER TABLE "Report"
  ADD CONSTRAINT "Report_application_of_cycle_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application" (id, "cycleId"),
  ADD CONSTRAINT "Report_panel_of_cycle_fkey" FOREIGN KEY ("panelId", "cycleId") REFERENCES "Panel" (id, "cycleId");
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_member_of_cycle_fkey"
  FOREIGN KEY ("memberId", "cycleId") REFERENCES "GroupMember" (id, "cycleId");
-- a key of two columns is not looked at while one is empty, so the application never stands without its edition
ALTER TABLE "OutboxMessage"
  ADD CONSTRAINT "OutboxMessage_application_of_cycle_fkey"
    FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application" (id, "cycleId"),
  ADD CONSTRAINT "OutboxMessage_cycle_check" CHECK ("applicationId" IS NULL OR "cycleId" IS NOT NULL);
ALTER TABLE "Honour"
  ADD CONSTRAINT "Honour_application_of_cycle_fkey"
    FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application" (id, "cycleId"),
  ADD CONSTRAINT "Honour_cycle_check" CHECK ("applicationId" IS NULL OR "cycleId" IS NOT NULL);

-- one notice opens publicity, each later one supersedes another, and none is superseded twice: so exactly one stands
CREATE UNIQUE INDEX "Notice_one_publicity" ON "Notice" ("cycleId") WHERE kind = 'publicity' AND "supersedesId" IS NULL;
CREATE UNIQUE INDEX "Ballot_one_named" ON "Ballot" ("meetingId", round, "applicationId", "memberId") WHERE "memberId" IS NOT NULL;

-- 4. Numbers. A number that the rulebook lacks is a limit that nothing keeps. The edition's row is locked against another counter but not
-- against foreign keys, which hold it already. An older snapshot would count what stood before the lock.
CREATE FUNCTION guard_counts_commits() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'limits are counted in transactions that read what was committed' USING ERRCODE = '0A000';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION shortlist_within_cap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE book jsonb; entered int; subject text;
BEGIN
  PERFORM guard_counts_commits();
  SELECT rulebook -> 'shortlist' INTO book FROM "Cycle" WHERE id = NEW."cycleId" FOR NO KEY UPDATE;
  SELECT kind INTO subject FROM "Application" WHERE id = NEW."applicationId";
  IF subject IS DISTINCT FROM NEW.kind THEN
    RAISE EXCEPTION 'the kind is not that of the application' USING ERRCODE = 'MQ042';
  END IF;
  SELECT count(*) INTO entered FROM "Shortlisting" WHERE "cycleId" = NEW."cycleId" AND kind = NEW.kind;
  IF entered <= (book ->> NEW.kind)::int OR NOT coalesce((book ->> 'hard')::boolean, true) THEN RETURN NULL; END IF;
  RAISE EXCEPTION 'the shortlist is full' USING ERRCODE = 'MQ042';
END $$;

CREATE OR REPLACE FUNCTION guard_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seats jsonb; taken int; cap int; subject text;
BEGIN
  PERFORM guard_counts_commits();
  SELECT rulebook -> 'seats' INTO seats FROM "Cycle" WHERE id = NEW."cycleId" FOR NO KEY UPDATE;
  SELECT kind INTO subject FROM "Application" WHERE id = NEW."applicationId";
  IF (subject = 'individual') <> (NEW.lane = 'individual') THEN
    RAISE EXCEPTION 'lane % is not for this kind of applicant', NEW.lane USING ERRCODE = 'MQ004';
  END IF;
  cap := seats ->> CASE NEW.lane WHEN 'award' THEN 'organization' ELSE NEW.lane END;
  SELECT count(*) INTO taken FROM "PreliminaryWinner" WHERE "cycleId" = NEW."cycleId" AND lane = NEW.lane AND "removedAt" IS NULL
    AND (NOT "isRepeat" OR (seats ->> 'repeatCounts')::boolean);
  IF taken <= cap THEN RETURN NULL; END IF;
  RAISE EXCEPTION 'lane % has % seats', NEW.lane, cap USING ERRCODE = 'MQ003';
END $$;

CREATE OR REPLACE FUNCTION guard_visit_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE cap int; planned int;
BEGIN
  PERFORM guard_counts_commits();
  SELECT (c.rulebook #>> '{site,daysMax}')::int INTO cap FROM "Visit" v JOIN "Cycle" c ON c.id = v."cycleId"
    WHERE v.id = NEW."visitId" FOR NO KEY UPDATE OF v;
  SELECT count(*) INTO planned FROM "VisitDay" WHERE "visitId" = NEW."visitId";
  IF planned <= cap THEN RETURN NULL; END IF;
  RAISE EXCEPTION 'a visit takes at most % days', cap USING ERRCODE = 'MQ003';
END $$;

CREATE OR REPLACE FUNCTION guard_publicity_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE book jsonb;
BEGIN
  SELECT rulebook -> 'publicity' INTO book FROM "Cycle" WHERE id = NEW."cycleId";
  -- an unfinished period is for the check of the table, which names it
  IF num_nulls(NEW."minDays", NEW."endsOn", NEW."publishedOn") > 0 THEN RETURN NEW; END IF;
  IF NEW."minDays" >= (book ->> 'minDays')::int
    AND NEW."endsOn" - NEW."publishedOn" + (book ->> 'firstDayCounts')::boolean::int >= NEW."minDays" THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'publicity lasts at least % days', book ->> 'minDays' USING ERRCODE = 'MQ003';
END $$;

-- A18: what was voted is never more than who voted; who counts holds the meeting
CREATE FUNCTION guard_ballots() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE voters int; votes int;
BEGIN
  PERFORM guard_counts_commits();
  PERFORM 1 FROM "Meeting" WHERE id = NEW."meetingId" FOR NO KEY UPDATE;
  SELECT count(*) INTO voters FROM "BallotCast"
    WHERE "meetingId" = NEW."meetingId" AND round = NEW.round AND "applicationId" = NEW."applicationId";
  SELECT count(*) INTO votes FROM "Ballot"
    WHERE "meetingId" = NEW."meetingId" AND round = NEW.round AND "applicationId" = NEW."applicationId";
  IF votes > voters THEN RAISE EXCEPTION 'more ballots than voters' USING ERRCODE = 'MQ004'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ballots AFTER INSERT ON "Ballot" FOR EACH ROW EXECUTE FUNCTION guard_ballots();

-- 5. Nothing out of turn
-- A16: once the panel has seen the sheets of the document round, no sheet is added to them
CREATE FUNCTION guard_before_consensus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Assignment" a JOIN "Application" app ON app.id = a."applicationId" JOIN "Panel" p ON p.id = app."panelId"
    WHERE a.id = NEW."assignmentId" AND a.round = 'document' AND p."consensusOpenedAt" IS NOT NULL FOR SHARE OF p;
  IF FOUND THEN RAISE EXCEPTION 'the panel has opened its consensus' USING ERRCODE = 'MQ004'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER before_consensus BEFORE INSERT OR UPDATE OF "submittedAt" ON "Sheet" FOR EACH ROW WHEN (NEW."submittedAt" IS NOT NULL)
  EXECUTE FUNCTION guard_before_consensus();

-- a sealed sheet stays with the reviewer and the application for which it was written, and who was excused stays excused
CREATE TRIGGER written_once BEFORE UPDATE ON "Assignment" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('excusedAt', 'excusedBy', 'excusedWhy');

-- 6. The ledger: an entry stands after the last, and one entry alone follows each, in whatever way it was written
CREATE OR REPLACE FUNCTION guard_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last record;
BEGIN
  PERFORM pg_advisory_xact_lock(580021);
  SELECT seq, hash INTO last FROM "LedgerEntry" ORDER BY seq DESC LIMIT 1;
  IF NEW.previous <> coalesce(last.hash, repeat('0', 64)) OR NEW.seq <= last.seq THEN
    RAISE EXCEPTION 'the entry does not follow the last one of the ledger' USING ERRCODE = 'MQ005';
  END IF;
  RETURN NEW;
END $$;
CREATE UNIQUE INDEX "LedgerEntry_one_follows" ON "LedgerEntry" (previous);

-- 7. Titles are sorted as names are
ALTER TABLE "Cycle" ALTER COLUMN title TYPE text COLLATE "zh-Hans-CN-x-icu";

-- 8. A guard reads the tables of the award: without this, a temporary table of the same name stands before them
DO $$
DECLARE guard regprocedure;
BEGIN
  FOR guard IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', guard);
  END LOOP;
END $$;
