-- Mails of the outbox. What was posted before there were mails is never mailed: it stands in the inbox.
ALTER TABLE "User"
  ADD COLUMN locale TEXT NOT NULL DEFAULT 'zh-CN' CHECK (locale IN ('zh-CN', 'en')),
  ADD COLUMN mailing TEXT NOT NULL DEFAULT 'each' CHECK (mailing IN ('each', 'daily', 'none'));
ALTER TABLE "OutboxMessage" ADD COLUMN "addressedAt" TIMESTAMPTZ(3);
UPDATE "OutboxMessage" SET "addressedAt" = "createdAt";
CREATE INDEX "OutboxMessage_to_address" ON "OutboxMessage" ("createdAt") WHERE "addressedAt" IS NULL;

CREATE TABLE "Mail" (
  id TEXT NOT NULL PRIMARY KEY,
  "userId" TEXT NOT NULL REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  digest BOOLEAN NOT NULL,
  state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unsure')),
  attempts INTEGER NOT NULL DEFAULT 0,
  "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
  "claimedAt" TIMESTAMPTZ(3),
  "sentAt" TIMESTAMPTZ(3),
  "lastError" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "Mail_sent_check" CHECK ((state = 'sent') = ("sentAt" IS NOT NULL)),
  CONSTRAINT "Mail_claimed_check" CHECK (state = 'queued' OR "claimedAt" IS NOT NULL)
);
CREATE INDEX "Mail_state_nextTryAt_idx" ON "Mail" (state, "nextTryAt");
CREATE INDEX "Mail_userId_state_idx" ON "Mail" ("userId", state);
CREATE TABLE "MailLetter" (
  "letterId" TEXT NOT NULL REFERENCES "OutboxMessage" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  "userId" TEXT NOT NULL,
  "mailId" TEXT NOT NULL REFERENCES "Mail" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY ("letterId", "userId")
);
CREATE INDEX "MailLetter_mailId_idx" ON "MailLetter" ("mailId");

-- nothing is sent twice: what is settled stays so, and only the one who took a mail can settle it
CREATE FUNCTION guard_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('sent', 'failed', 'unsure') OR (OLD.state = 'queued' AND NEW.state NOT IN ('queued', 'sending')) OR NEW.id <> OLD.id
  THEN RAISE EXCEPTION 'a mail that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mail_order BEFORE UPDATE ON "Mail" FOR EACH ROW EXECUTE FUNCTION guard_mail();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Mail" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "MailLetter" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
