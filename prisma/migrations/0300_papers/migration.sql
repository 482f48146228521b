-- Official papers: what bodies are called from when on, and the register with its gapless numbers.
CREATE TABLE "IssuingBody" (
  "id" TEXT NOT NULL,
  "body" TEXT NOT NULL CHECK ("body" IN ('office', 'group', 'panel', 'government')),
  "name" TEXT NOT NULL CHECK ("name" <> ''),
  "letterhead" TEXT NOT NULL CHECK ("letterhead" <> ''),
  "code" TEXT NOT NULL CHECK ("code" <> ''),
  "signer" TEXT NOT NULL DEFAULT '',
  "effectiveFrom" DATE NOT NULL,
  "recordedBy" TEXT NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "IssuingBody_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "IssuingBody_body_effectiveFrom_idx" ON "IssuingBody" ("body", "effectiveFrom");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "IssuingBody" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "IssuingBody" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

CREATE TABLE "Paper" (
  "id" TEXT NOT NULL,
  "cycleId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "subjectId" TEXT NOT NULL DEFAULT '',
  "subjectName" TEXT NOT NULL DEFAULT '',
  "body" TEXT NOT NULL CHECK ("body" IN ('office', 'group', 'panel', 'government')),
  "series" TEXT NOT NULL DEFAULT '',
  "year" INTEGER NOT NULL,
  "number" INTEGER,
  "documentNo" TEXT NOT NULL DEFAULT '',
  "version" INTEGER NOT NULL CHECK ("version" >= 1),
  "title" TEXT NOT NULL,
  "facts" JSONB NOT NULL,
  "factsHash" TEXT NOT NULL,
  "fileId" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "madeBy" TEXT NOT NULL,
  "madeByName" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  "scanFileId" TEXT,
  "scannedBy" TEXT,
  "scannedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Paper_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Paper_number_check" CHECK (("number" IS NULL) = ("series" = '') AND "number" >= 1),
  CONSTRAINT "Paper_scan_check" CHECK (num_nonnulls("scanFileId", "scannedBy", "scannedAt") IN (0, 3))
);
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "Paper_cycleId_kind_subjectId_version_key" ON "Paper" ("cycleId", "kind", "subjectId", "version");
CREATE UNIQUE INDEX "Paper_series_year_number_version_key" ON "Paper" ("series", "year", "number", "version");
CREATE INDEX "Paper_cycleId_madeAt_idx" ON "Paper" ("cycleId", "madeAt");

CREATE TRIGGER never_deleted BEFORE DELETE ON "Paper" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Paper" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER written_once BEFORE UPDATE ON "Paper" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('scanFileId', 'scannedBy', 'scannedAt');

-- A number is the next of its series and year, or that of an earlier version of the same paper which nobody has stamped yet. Whoever
-- counts holds the series until the commit, so that there is neither a gap nor a double.
CREATE FUNCTION guard_paper_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE highest int;
BEGIN
  IF NEW.number IS NULL THEN RETURN NEW; END IF;
  PERFORM guard_counts_commits();
  PERFORM pg_advisory_xact_lock(580030, hashtext(NEW.series || NEW.year));
  IF EXISTS (SELECT 1 FROM "Paper" p WHERE (p.series, p.year, p.number) = (NEW.series, NEW.year, NEW.number)) THEN
    IF EXISTS (SELECT 1 FROM "Paper" p WHERE (p.series, p.year, p.number) = (NEW.series, NEW.year, NEW.number)
      AND (p."scannedAt" IS NOT NULL OR (p."cycleId", p.kind, p."subjectId") <> (NEW."cycleId", NEW.kind, NEW."subjectId")))
    THEN RAISE EXCEPTION 'number % of % is taken', NEW.number, NEW.series USING ERRCODE = 'MQ004'; END IF;
    RETURN NEW;
  END IF;
  SELECT coalesce(max(number), 0) INTO highest FROM "Paper" WHERE series = NEW.series AND year = NEW.year;
  IF NEW.number <> highest + 1 THEN
    RAISE EXCEPTION 'number % of % does not follow %', NEW.number, NEW.series, highest USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION guard_paper_number() SET search_path = public, pg_temp;
CREATE TRIGGER paper_number BEFORE INSERT ON "Paper" FOR EACH ROW EXECUTE FUNCTION guard_paper_number();

-- papers and their scans are files of a purpose of their own; whatever purposes stand already stay
DO $$
DECLARE allowed text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO allowed FROM pg_constraint
    WHERE conrelid = '"StoredFile"'::regclass AND conname = 'StoredFile_purpose_check';
  ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_purpose_check";
  EXECUTE format('ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_purpose_check" CHECK (%s OR purpose = ''paper'')', allowed);
END $$;
