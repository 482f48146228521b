-- a mail that failed, or of which nobody knows, goes back into the queue by an administrator's act only, who and when on the mail itself; it
-- keeps its Message-ID
ALTER TABLE "Mail" ADD COLUMN "resentBy" TEXT, ADD COLUMN "resentAt" TIMESTAMPTZ(3);
CREATE OR REPLACE FUNCTION guard_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'sent'
    OR (OLD.state IN ('failed', 'unsure') AND (NEW.state <> 'queued' OR NEW."resentAt" IS NOT DISTINCT FROM OLD."resentAt"))
    OR (OLD.state = 'queued' AND NEW.state NOT IN ('queued', 'sending')) OR NEW.id <> OLD.id
  THEN RAISE EXCEPTION 'a mail that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
