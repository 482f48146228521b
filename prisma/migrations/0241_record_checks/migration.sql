-- A10(5), A18, A20: colours and records change between the check of eligibility and the decision, so both are looked up again before the
-- leading group deliberates and before the council decides. Each look stands on record.
CREATE TABLE "RecordCheck" (
  id TEXT NOT NULL,
  "cycleId" TEXT NOT NULL,
  "applicationId" TEXT NOT NULL,
  checkpoint TEXT NOT NULL,
  colour TEXT NOT NULL,
  records TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL,
  "checkedOn" DATE NOT NULL,
  "fileId" TEXT,
  "recordedBy" TEXT NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "RecordCheck_pkey" PRIMARY KEY (id),
  CONSTRAINT "RecordCheck_checkpoint_check" CHECK (checkpoint IN ('deliberation', 'council')),
  CONSTRAINT "RecordCheck_colour_check" CHECK (colour IN ('green', 'yellow', 'orange', 'red', 'notApplicable')),
  CONSTRAINT "RecordCheck_records_check" CHECK (records IN ('clean', 'found')),
  CONSTRAINT "RecordCheck_detail_check" CHECK (detail <> '' OR (records = 'clean' AND colour IN ('green', 'notApplicable'))),
  CONSTRAINT "RecordCheck_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application" (id, "cycleId")
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "RecordCheck_cycleId_idx" ON "RecordCheck" ("cycleId");
CREATE INDEX "RecordCheck_applicationId_idx" ON "RecordCheck" ("applicationId");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "RecordCheck" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "RecordCheck" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
