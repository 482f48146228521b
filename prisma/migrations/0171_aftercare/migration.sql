-- What follows an award: where the money goes (A22), what winners share and report (A25), visits (A26), the verification before an honour
-- is revoked, and what is taken back (A27)

CREATE TABLE "Payee" (
  "honourId" TEXT NOT NULL,
  cipher TEXT NOT NULL,
  mask TEXT NOT NULL,
  "enteredBy" TEXT NOT NULL,
  "enteredAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Payee_pkey" PRIMARY KEY ("honourId"),
  CONSTRAINT "Payee_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
ALTER TABLE "Prize" ADD COLUMN "voucherFileId" TEXT,
  ADD CONSTRAINT "Prize_voucherFileId_fkey" FOREIGN KEY ("voucherFileId") REFERENCES "StoredFile" (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Duty" (
  id TEXT NOT NULL,
  "honourId" TEXT NOT NULL,
  title TEXT NOT NULL,
  "dueOn" DATE NOT NULL,
  "plannedBy" TEXT NOT NULL,
  "plannedAt" TIMESTAMPTZ(3) NOT NULL,
  report TEXT NOT NULL DEFAULT '',
  "fileId" TEXT,
  "reportedAt" TIMESTAMPTZ(3),
  "acceptedBy" TEXT,
  "acceptedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Duty_pkey" PRIMARY KEY (id),
  CONSTRAINT "Duty_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Duty_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Duty_accepted_was_reported" CHECK ("acceptedAt" IS NULL OR "reportedAt" IS NOT NULL)
);
CREATE INDEX "Duty_honourId_dueOn_idx" ON "Duty" ("honourId", "dueOn");

CREATE TABLE "Improvement" (
  id TEXT NOT NULL,
  "honourId" TEXT NOT NULL,
  year INTEGER NOT NULL,
  figures JSONB NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  "givenBy" TEXT NOT NULL,
  "givenAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Improvement_pkey" PRIMARY KEY (id),
  CONSTRAINT "Improvement_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Improvement_honourId_year_idx" ON "Improvement" ("honourId", year);

CREATE TABLE "AwardVisit" (
  id TEXT NOT NULL,
  "honourId" TEXT NOT NULL,
  "plannedOn" DATE NOT NULL,
  "plannedBy" TEXT NOT NULL,
  "visitedOn" DATE,
  people TEXT NOT NULL DEFAULT '',
  findings TEXT NOT NULL DEFAULT '',
  "followUp" TEXT NOT NULL DEFAULT '',
  "followUpDueOn" DATE,
  "recordedAt" TIMESTAMPTZ(3),
  "closedOn" DATE,
  "closedNote" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "AwardVisit_pkey" PRIMARY KEY (id),
  CONSTRAINT "AwardVisit_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AwardVisit_follow_up_due" CHECK ("followUp" = '' OR "followUpDueOn" IS NOT NULL)
);
CREATE INDEX "AwardVisit_honourId_plannedOn_idx" ON "AwardVisit" ("honourId", "plannedOn");

CREATE TABLE "RevocationCase" (
  id TEXT NOT NULL,
  "honourId" TEXT NOT NULL,
  ground TEXT NOT NULL CONSTRAINT "RevocationCase_ground_check" CHECK (ground IN ('fraud', 'incident')),
  suspicion TEXT NOT NULL,
  "openedBy" TEXT NOT NULL,
  "openedAt" TIMESTAMPTZ(3) NOT NULL,
  "statementDueOn" DATE NOT NULL,
  statement TEXT NOT NULL DEFAULT '',
  "statedAt" TIMESTAMPTZ(3),
  findings TEXT NOT NULL DEFAULT '',
  "isProven" BOOLEAN,
  "verifiedAt" TIMESTAMPTZ(3),
  "groupDecision" TEXT NOT NULL DEFAULT '',
  "groupDecidedOn" DATE,
  "endedAt" TIMESTAMPTZ(3),
  CONSTRAINT "RevocationCase_pkey" PRIMARY KEY (id),
  CONSTRAINT "RevocationCase_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "RevocationCase_honourId_idx" ON "RevocationCase" ("honourId");
CREATE UNIQUE INDEX "RevocationCase_one_open" ON "RevocationCase" ("honourId") WHERE "endedAt" IS NULL;
CREATE TRIGGER written_once BEFORE UPDATE ON "RevocationCase" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('statement', 'statedAt', 'findings', 'isProven', 'verifiedAt', 'groupDecision', 'groupDecidedOn', 'endedAt');
CREATE TRIGGER never_deleted BEFORE DELETE ON "RevocationCase" FOR EACH ROW EXECUTE FUNCTION guard_append_only();

CREATE TABLE "Recovery" (
  id TEXT NOT NULL,
  "honourId" TEXT NOT NULL,
  what TEXT NOT NULL CONSTRAINT "Recovery_what_check" CHECK (what IN ('plaque', 'certificate', 'money')),
  entry TEXT NOT NULL CONSTRAINT "Recovery_entry_check" CHECK (entry IN ('demanded', 'received')),
  amount INTEGER NOT NULL,
  document TEXT NOT NULL,
  "enteredBy" TEXT NOT NULL,
  "enteredAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Recovery_pkey" PRIMARY KEY (id),
  CONSTRAINT "Recovery_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Recovery_amount_check" CHECK (CASE what WHEN 'money' THEN amount > 0 ELSE amount = 1 END)
);
CREATE INDEX "Recovery_honourId_idx" ON "Recovery" ("honourId");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Recovery" FOR EACH ROW EXECUTE FUNCTION guard_append_only();

-- A27: no more is demanded than was given, and no more is received than was demanded
CREATE FUNCTION guard_recovery() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE given int; demanded int; received int;
BEGIN
  PERFORM guard_counts_commits();
  PERFORM 1 FROM "Honour" WHERE id = NEW."honourId" FOR NO KEY UPDATE;
  SELECT CASE WHEN NEW.what <> 'money' THEN 1 ELSE coalesce((SELECT amount FROM "Prize" WHERE "honourId" = NEW."honourId" AND "paidAt" IS NOT NULL), 0) END
    INTO given;
  SELECT coalesce(sum(amount) FILTER (WHERE entry = 'demanded'), 0), coalesce(sum(amount) FILTER (WHERE entry = 'received'), 0)
    INTO demanded, received FROM "Recovery" WHERE "honourId" = NEW."honourId" AND what = NEW.what;
  IF demanded > given OR received > demanded THEN
    RAISE EXCEPTION 'more is taken back than was given' USING ERRCODE = 'MQ003';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER recovery AFTER INSERT ON "Recovery" FOR EACH ROW EXECUTE FUNCTION guard_recovery();
