-- A15, A20: colour and records are looked at once more before the leading group meets and before the city government decides
CREATE TABLE "SecondCheck" (
  id TEXT NOT NULL,
  "cycleId" TEXT NOT NULL,
  "applicationId" TEXT NOT NULL,
  before TEXT NOT NULL CONSTRAINT "SecondCheck_before_check" CHECK (before IN ('meeting', 'council')),
  colour TEXT NOT NULL CONSTRAINT "SecondCheck_colour_check" CHECK (colour IN ('green', 'yellow', 'orange', 'red', 'none')),
  "isClean" BOOLEAN NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  "checkedBy" TEXT NOT NULL,
  "checkedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "SecondCheck_pkey" PRIMARY KEY (id),
  CONSTRAINT "SecondCheck_application_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application" (id, "cycleId")
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "SecondCheck_cycleId_before_idx" ON "SecondCheck" ("cycleId", before);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SecondCheck" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "SecondCheck" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- A19: the proof of where a publicity notice was published
ALTER TABLE "NoticeChannel" ADD CONSTRAINT "NoticeChannel_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" (id)
  ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "NoticeChannel" FOR EACH ROW EXECUTE FUNCTION guard_append_only();

-- A28 to A30: what the public reports of misuse and forgery, and what the office did about it
CREATE TABLE "MisuseCase" (
  id TEXT NOT NULL,
  "trackingHash" TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "MisuseCase_kind_check" CHECK (kind IN ('packaging', 'forgery', 'unauthorised', 'reviewer', 'other')),
  facts TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  "reporterCipher" TEXT,
  "fileId" TEXT,
  "filedAt" TIMESTAMPTZ(3) NOT NULL,
  findings TEXT NOT NULL DEFAULT '',
  "isFounded" BOOLEAN,
  "examinedBy" TEXT,
  "examinedAt" TIMESTAMPTZ(3),
  "handedTo" TEXT NOT NULL DEFAULT '',
  reply TEXT NOT NULL DEFAULT '',
  "closedAt" TIMESTAMPTZ(3),
  CONSTRAINT "MisuseCase_pkey" PRIMARY KEY (id),
  CONSTRAINT "MisuseCase_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "MisuseCase_closed_was_examined" CHECK ("closedAt" IS NULL OR "examinedAt" IS NOT NULL)
);
CREATE UNIQUE INDEX "MisuseCase_trackingHash_key" ON "MisuseCase" ("trackingHash");
CREATE TRIGGER written_once BEFORE UPDATE ON "MisuseCase" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('findings', 'isFounded', 'examinedBy', 'examinedAt', 'handedTo', 'reply', 'closedAt');
CREATE TRIGGER never_deleted BEFORE DELETE ON "MisuseCase" FOR EACH ROW EXECUTE FUNCTION guard_append_only();

-- A23, A27: who goes on as whom, by renaming, merger or division; bars and honours go on with it
CREATE TABLE "Succession" (
  "successorId" TEXT NOT NULL,
  "predecessorId" TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "Succession_kind_check" CHECK (kind IN ('renamed', 'merged', 'divided')),
  document TEXT NOT NULL,
  "recordedBy" TEXT NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Succession_pkey" PRIMARY KEY ("successorId", "predecessorId"),
  CONSTRAINT "Succession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Party" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Succession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Party" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Succession_of_another" CHECK ("successorId" <> "predecessorId")
);
CREATE INDEX "Succession_predecessorId_idx" ON "Succession" ("predecessorId");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Succession" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
