-- A18: the urn of a secret vote. It holds the running count of one candidate, encrypted, and no row of its own for any member.
CREATE TABLE "Urn" (
  "meetingId" TEXT NOT NULL,
  round INTEGER NOT NULL,
  "applicationId" TEXT NOT NULL,
  "cycleId" TEXT NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY ("meetingId", round, "applicationId"),
  FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting" (id, "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE,
  FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application" (id, "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TRIGGER voting_open BEFORE INSERT OR UPDATE ON "Urn" FOR EACH ROW EXECUTE FUNCTION guard_voting_open();
