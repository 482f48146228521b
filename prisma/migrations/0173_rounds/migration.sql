-- A18: a meeting may vote in several rounds, each on some of the candidates, and a vote on paper is entered by two people
ALTER TABLE "Meeting" ADD COLUMN "roundOf" JSONB;

CREATE TABLE "PaperVote" (
  id TEXT NOT NULL,
  "meetingId" TEXT NOT NULL,
  round INTEGER NOT NULL,
  "cycleId" TEXT NOT NULL,
  counts JSONB NOT NULL,
  "fileId" TEXT NOT NULL,
  "enteredBy" TEXT NOT NULL,
  "enteredAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedBy" TEXT,
  "confirmedAt" TIMESTAMPTZ(3),
  "supersededAt" TIMESTAMPTZ(3),
  CONSTRAINT "PaperVote_pkey" PRIMARY KEY (id),
  CONSTRAINT "PaperVote_meeting_fkey" FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting" (id, "cycleId")
    ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PaperVote_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PaperVote_two_people" CHECK ("confirmedBy" IS NULL OR "confirmedBy" <> "enteredBy")
);
CREATE UNIQUE INDEX "PaperVote_one_stands" ON "PaperVote" ("meetingId", round) WHERE "supersededAt" IS NULL;
CREATE TRIGGER written_once BEFORE UPDATE ON "PaperVote" FOR EACH ROW EXECUTE FUNCTION guard_written_once('confirmedBy', 'confirmedAt', 'supersededAt');
CREATE TRIGGER never_deleted BEFORE DELETE ON "PaperVote" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
