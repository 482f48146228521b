-- What must hold of the review whatever the application does (A16, A17, A28). Errors carry codes of class MQ.

CREATE FUNCTION review_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of "%" is refused: append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'MQ040';
END $$;

CREATE TRIGGER consensus_append_only BEFORE UPDATE OR DELETE ON "Consensus" FOR EACH ROW EXECUTE FUNCTION review_refuse();
CREATE TRIGGER shortlisting_append_only BEFORE UPDATE OR DELETE ON "Shortlisting" FOR EACH ROW EXECUTE FUNCTION review_refuse();
CREATE TRIGGER undertaking_append_only BEFORE UPDATE OR DELETE ON "Undertaking" FOR EACH ROW EXECUTE FUNCTION review_refuse();
CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE ON "Report" FOR EACH ROW EXECUTE FUNCTION review_refuse();

-- a submitted sheet is sealed: nothing of it changes but that a reopening sets it aside, once
CREATE FUNCTION sheet_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."supersededAt" IS NOT NULL
    OR (NEW.id, NEW."cycleId", NEW."assignmentId", NEW.revision, NEW.items, NEW."keyFactors", NEW.version, NEW."savedAt", NEW."submittedAt",
        NEW.total, NEW.hash)
      IS DISTINCT FROM (OLD.id, OLD."cycleId", OLD."assignmentId", OLD.revision, OLD.items, OLD."keyFactors", OLD.version, OLD."savedAt",
        OLD."submittedAt", OLD.total, OLD.hash)
  THEN RAISE EXCEPTION 'a submitted sheet is sealed' USING ERRCODE = 'MQ041';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sheet_sealed BEFORE UPDATE OR DELETE ON "Sheet" FOR EACH ROW WHEN (OLD."submittedAt" IS NOT NULL)
  EXECUTE FUNCTION sheet_sealed();

-- per cent in steps of five from 0 to 100 (GB/Z 19579-2012 annex C); a draft may leave items open, a consensus may not
CREATE FUNCTION percents_in_steps(items jsonb, complete boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(bool_and(CASE jsonb_typeof(e.value -> 'percent')
    WHEN 'number' THEN (e.value ->> 'percent')::numeric BETWEEN 0 AND 100 AND (e.value ->> 'percent')::numeric % 5 = 0
    ELSE NOT complete AND coalesce(jsonb_typeof(e.value -> 'percent'), 'null') = 'null' END), true)
  FROM jsonb_each(items) e
$$;
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_percents_check" CHECK (percents_in_steps(items, "submittedAt" IS NOT NULL)),
  ADD CONSTRAINT "Sheet_sealed_check"
    CHECK (("submittedAt" IS NULL) = (total IS NULL) AND ("submittedAt" IS NULL) = (hash IS NULL) AND total BETWEEN 0 AND 1000),
  ADD CONSTRAINT "Sheet_reopened_check"
    CHECK (("supersededAt" IS NULL) = ("reopenedWhy" IS NULL) AND ("supersededAt" IS NULL OR "submittedAt" IS NOT NULL));
ALTER TABLE "Consensus" ADD CONSTRAINT "Consensus_percents_check" CHECK (percents_in_steps(items, true) AND total BETWEEN 0 AND 1000);
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_round_check" CHECK (round IN ('document', 'onSite', 'defence')),
  ADD CONSTRAINT "Assignment_excused_check" CHECK (("excusedAt" IS NULL) = ("excusedWhy" IS NULL));
-- one sheet that counts per assignment
CREATE UNIQUE INDEX "Sheet_one_current" ON "Sheet" ("assignmentId") WHERE "supersededAt" IS NULL;

-- how many of a kind enter on-site review (A16), by the rulebook that the cycle pinned; the row of the cycle is the lock
CREATE FUNCTION shortlist_within_cap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE book jsonb; entered int; subject text;
BEGIN
  SELECT rulebook INTO book FROM "Cycle" WHERE id = NEW."cycleId" FOR UPDATE;
  SELECT kind INTO subject FROM "Application" WHERE id = NEW."applicationId";
  IF subject IS DISTINCT FROM NEW.kind THEN
    RAISE EXCEPTION 'the kind is not that of the application' USING ERRCODE = 'MQ042';
  END IF;
  SELECT count(*) INTO entered FROM "Shortlisting" WHERE "cycleId" = NEW."cycleId" AND kind = NEW.kind;
  IF coalesce((book #>> '{shortlist,hard}')::boolean, true) AND entered > (book #>> ARRAY['shortlist', NEW.kind])::int THEN
    RAISE EXCEPTION 'the shortlist is full' USING ERRCODE = 'MQ042';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER shortlist_within_cap AFTER INSERT ON "Shortlisting" FOR EACH ROW EXECUTE FUNCTION shortlist_within_cap();
