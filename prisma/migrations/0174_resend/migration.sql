-- a mail that failed, or of which nobody knows, may go back into the queue: by an administrator's act only, under its old Message-ID
CREATE OR REPLACE FUNCTION guard_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'sent' OR (OLD.state IN ('failed', 'unsure') AND NEW.state <> 'queued')
    OR (OLD.state = 'queued' AND NEW.state NOT IN ('queued', 'sending')) OR NEW.id <> OLD.id
  THEN RAISE EXCEPTION 'a mail that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'MQ004';
  END IF;
  RETURN NEW;
END $$;
