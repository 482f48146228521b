-- A18: a ballot is counted under a lock of its meeting. Two that first shared that lock and then both asked for more waited for each
-- other (40P01); so who writes a ballot asks for the whole of it at once.
CREATE OR REPLACE FUNCTION guard_voting_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Ballot' THEN
    PERFORM 1 FROM "Meeting" WHERE id = NEW."meetingId" FOR NO KEY UPDATE;
  END IF;
  PERFORM 1 FROM "Meeting" WHERE id = NEW."meetingId" AND round = NEW.round AND "votingOpenedAt" IS NOT NULL AND "votingClosedAt" IS NULL
    FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'voting is not open' USING ERRCODE = 'MQ004'; END IF;
  RETURN NEW;
END $$;
