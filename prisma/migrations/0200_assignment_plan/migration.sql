-- A plan of who reviews what (A8(2), A16): changed by hand until it is fixed or another takes its place, and never after.
CREATE TABLE "AssignmentPlan" (
  "id" TEXT NOT NULL,
  "cycleId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "grouping" TEXT NOT NULL,
  "sheets" INTEGER NOT NULL,
  "cap" INTEGER,
  "given" JSONB NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 0,
  "askedBy" TEXT NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "discardedAt" TIMESTAMPTZ(3),
  "fixedBy" TEXT,
  "fixedAt" TIMESTAMPTZ(3),
  CONSTRAINT "AssignmentPlan_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "AssignmentPlan_kind_check" CHECK (kind IN ('organization', 'individual')),
  CONSTRAINT "AssignmentPlan_grouping_check" CHECK (grouping IN ('one', 'section')),
  CONSTRAINT "AssignmentPlan_numbers_check" CHECK (sheets > 0 AND cap > 0 AND version >= 0),
  CONSTRAINT "AssignmentPlan_end_check"
    CHECK (("fixedAt" IS NULL) = ("fixedBy" IS NULL) AND ("fixedAt" IS NULL OR "discardedAt" IS NULL))
);
CREATE INDEX "AssignmentPlan_cycleId_kind_idx" ON "AssignmentPlan" ("cycleId", "kind");
ALTER TABLE "AssignmentPlan" ADD CONSTRAINT "AssignmentPlan_cycleId_fkey"
  FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- one of a kind is looked at
CREATE UNIQUE INDEX "AssignmentPlan_one_open" ON "AssignmentPlan" ("cycleId", kind) WHERE "fixedAt" IS NULL AND "discardedAt" IS NULL;
CREATE TRIGGER never_deleted BEFORE DELETE ON "AssignmentPlan" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AssignmentPlan" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER settled_once BEFORE UPDATE ON "AssignmentPlan" FOR EACH ROW
  WHEN (OLD."fixedAt" IS NOT NULL OR OLD."discardedAt" IS NOT NULL) EXECUTE FUNCTION guard_append_only();
