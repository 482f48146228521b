-- A14: what is attached says whether a scanner looked at it, what it proves, and, where it was taken over from an earlier edition, from
-- which and when (A24)
ALTER TABLE "StoredFile" ADD COLUMN scan TEXT NOT NULL DEFAULT 'off',
  ADD CONSTRAINT "StoredFile_scan_known" CHECK (scan IN ('off', 'clean'));
ALTER TABLE "Evidence" ADD COLUMN conditions TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "originId" TEXT,
  ADD COLUMN "originTitle" TEXT,
  ADD COLUMN "originAt" TIMESTAMPTZ(3),
  ADD CONSTRAINT "Evidence_origin_whole" CHECK (num_nulls("originId", "originTitle", "originAt") IN (0, 3));
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Application" (id)
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Application" ADD COLUMN reused JSONB;

-- the printed and stamped form, scanned; it is matched to its submission by the code on its pages
CREATE TABLE "StampedScan" (
  id TEXT NOT NULL,
  "applicationId" TEXT NOT NULL,
  number INTEGER NOT NULL,
  "fileId" TEXT NOT NULL,
  "filedBy" TEXT NOT NULL,
  "filedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "StampedScan_pkey" PRIMARY KEY (id),
  CONSTRAINT "StampedScan_version_fkey" FOREIGN KEY ("applicationId", number) REFERENCES "SubmissionVersion" ("applicationId", number)
    ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StampedScan_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "StampedScan_applicationId_number_idx" ON "StampedScan" ("applicationId", number);
CREATE UNIQUE INDEX "StampedScan_fileId_key" ON "StampedScan" ("fileId");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "StampedScan" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "StampedScan" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- who has a page of a draft open now
CREATE TABLE "Presence" (
  "applicationId" TEXT NOT NULL,
  "userId" TEXT NOT NULL,
  step TEXT NOT NULL,
  "seenAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Presence_pkey" PRIMARY KEY ("applicationId", "userId"),
  CONSTRAINT "Presence_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" (id) ON DELETE CASCADE ON UPDATE CASCADE
);

ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_purpose_check";
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_purpose_check" CHECK (purpose = ANY (ARRAY['evidence', 'inquiryReply', 'eligibility', 'visit',
  'minutes', 'notice', 'objection', 'council', 'supervision', 'stampedForm']));
