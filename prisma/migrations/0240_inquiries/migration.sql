-- A15: what a department is asked for follows from its duty; the rulebook names duties and never a body, since bodies are renamed
ALTER TABLE "Department" ADD COLUMN duty TEXT NOT NULL DEFAULT '';
UPDATE "Department" SET duty = CASE
  WHEN name LIKE '%税务%' THEN 'tax'
  WHEN name LIKE '%人力资源%' OR name LIKE '%人社%' THEN 'labour'
  WHEN name LIKE '%纪委%' OR name LIKE '%监委%' THEN 'discipline'
  WHEN name LIKE '%市场监%' THEN 'market'
  WHEN name LIKE '%生态环境%' THEN 'environment'
  WHEN name LIKE '%应急%' THEN 'emergency'
  WHEN name LIKE '%公安%' THEN 'security'
  WHEN name LIKE '%法院%' THEN 'court'
  WHEN name LIKE '%组织部%' THEN 'personnel'
  WHEN name LIKE '%卫%健%' THEN 'health'
  ELSE '' END;
ALTER TABLE "Department" ADD CONSTRAINT "Department_duty_check" CHECK (duty IN ('', 'market', 'tax', 'labour', 'discipline', 'environment',
  'emergency', 'security', 'court', 'personnel', 'credit', 'health', 'sector'));

-- a department may be asked again about somebody else; each applicant stands in one letter to it only
ALTER TABLE "Inquiry" ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
DROP INDEX "Inquiry_cycleId_departmentId_key";
CREATE UNIQUE INDEX "Inquiry_cycleId_departmentId_number_key" ON "Inquiry" ("cycleId", "departmentId", number);
CREATE UNIQUE INDEX "Inquiry_id_cycleId_departmentId_key" ON "Inquiry" (id, "cycleId", "departmentId");

ALTER TABLE "InquiryReply"
  ADD COLUMN "departmentId" TEXT,
  ADD COLUMN "documentOn" DATE,
  ADD COLUMN sensitive BOOLEAN NOT NULL DEFAULT false;
UPDATE "InquiryReply" r SET "departmentId" = i."departmentId" FROM "Inquiry" i WHERE i.id = r."inquiryId";
ALTER TABLE "InquiryReply" ALTER COLUMN "departmentId" SET NOT NULL;
ALTER TABLE "InquiryReply" DROP CONSTRAINT "InquiryReply_inquiryId_cycleId_fkey";
ALTER TABLE "InquiryReply" ADD CONSTRAINT "InquiryReply_inquiryId_cycleId_departmentId_fkey"
  FOREIGN KEY ("inquiryId", "cycleId", "departmentId") REFERENCES "Inquiry" (id, "cycleId", "departmentId")
  ON DELETE RESTRICT ON UPDATE CASCADE;
DROP INDEX "Inquiry_id_cycleId_key";
DROP INDEX "InquiryReply_inquiryId_applicationId_key";
CREATE INDEX "InquiryReply_inquiryId_idx" ON "InquiryReply" ("inquiryId");
CREATE UNIQUE INDEX "InquiryReply_departmentId_applicationId_key" ON "InquiryReply" ("departmentId", "applicationId");

-- a reply stands as it was given, a lapse stays on record; only the applicant's explanation is added later, once
ALTER TABLE "InquiryReply"
  ADD CONSTRAINT "InquiryReply_answered_check" CHECK ((answer IS NULL) = ("answeredAt" IS NULL)),
  ADD CONSTRAINT "InquiryReply_facts_check" CHECK (coalesce(answer, '') NOT IN ('facts', 'veto') OR detail <> '');
CREATE TRIGGER answered_once BEFORE UPDATE ON "InquiryReply" FOR EACH ROW WHEN (OLD.answer IS NOT NULL)
  EXECUTE FUNCTION guard_written_once('explanation', 'explainedAt');
CREATE TRIGGER lapsed_once BEFORE UPDATE ON "InquiryReply" FOR EACH ROW
  WHEN (OLD."lapsedAt" IS NOT NULL AND NEW."lapsedAt" IS DISTINCT FROM OLD."lapsedAt") EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Inquiry" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_deleted BEFORE DELETE ON "InquiryReply" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Inquiry" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "InquiryReply" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
