-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recommendingBodyId" TEXT,
    "content" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "receiptNo" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "disqualifiedAt" TIMESTAMPTZ(3),
    "eligible" BOOLEAN,
    "panelId" TEXT,
    "documentScore" DECIMAL(12,8),
    "documentRank" INTEGER,
    "tiePlace" INTEGER,
    "tieReason" TEXT,
    "shortlisted" BOOLEAN,
    "attended" BOOLEAN,
    "compositeScore" DECIMAL(12,8),
    "compositeRank" INTEGER,
    "candidateLane" TEXT,
    "preliminary" BOOLEAN,
    "publicised" BOOLEAN NOT NULL DEFAULT false,
    "approved" BOOLEAN,
    "honouredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionVersion" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedBy" TEXT NOT NULL,

    CONSTRAINT "SubmissionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "items" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isSecret" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "addedBy" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "recommendingBodyId" TEXT NOT NULL,
    "recommends" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "givenBy" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "seq" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "cycleId" TEXT,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT,
    "before" JSONB,
    "after" JSONB,
    "reasons" JSONB,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT,
    "applicationId" TEXT,
    "userId" TEXT,
    "partyId" TEXT,
    "departmentId" TEXT,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "mailedAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "cycleId" TEXT,
    "uploadedBy" TEXT,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL DEFAULT '',
    "payload" JSONB NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledBy" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "reason" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemoClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offsetSeconds" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "DemoClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "RestDayYear" (
    "year" INTEGER NOT NULL,
    "holidays" JSONB NOT NULL,
    "workdays" JSONB NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "RestDayYear_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "CouncilDecision" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "meetingNo" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "documentNo" TEXT NOT NULL,
    "fileId" TEXT,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CouncilDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cycle" (
    "id" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "awardYear" INTEGER NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'draft',
    "rulebook" JSONB NOT NULL,
    "pinnedAt" TIMESTAMPTZ(3),
    "windowOpensAt" TIMESTAMPTZ(3),
    "windowClosesAt" TIMESTAMPTZ(3),
    "contact" TEXT NOT NULL DEFAULT '',
    "cancelledReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RulebookApproval" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "approvedOn" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RulebookApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedOn" DATE,
    "endsOn" DATE,
    "minDays" INTEGER,
    "supersedesId" TEXT,
    "publishedBy" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeChannel" (
    "id" TEXT NOT NULL,
    "noticeId" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "fileId" TEXT,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeChannel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "isChair" BOOLEAN NOT NULL DEFAULT false,
    "employer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "agenda" TEXT NOT NULL DEFAULT '',
    "preparedBy" TEXT NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "due" INTEGER,
    "round" INTEGER NOT NULL DEFAULT 1,
    "votingOpenedAt" TIMESTAMPTZ(3),
    "votingClosedAt" TIMESTAMPTZ(3),
    "minutes" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "closedBy" TEXT,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "meetingId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("meetingId","memberId")
);

-- CreateTable
CREATE TABLE "Recusal" (
    "meetingId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Recusal_pkey" PRIMARY KEY ("meetingId","memberId","applicationId")
);

-- CreateTable
CREATE TABLE "BallotCast" (
    "meetingId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "cycleId" TEXT NOT NULL,

    CONSTRAINT "BallotCast_pkey" PRIMARY KEY ("meetingId","round","applicationId","memberId")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "cycleId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "memberId" TEXT,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreliminaryWinner" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "isRepeat" BOOLEAN NOT NULL DEFAULT false,
    "meetingId" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedWhy" TEXT,

    CONSTRAINT "PreliminaryWinner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "sentBy" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "silenceMeansNoObjection" BOOLEAN NOT NULL,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InquiryReply" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "inquiryId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "answer" TEXT,
    "detail" TEXT NOT NULL DEFAULT '',
    "documentNo" TEXT NOT NULL DEFAULT '',
    "fileId" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredBy" TEXT,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "lapsedAt" TIMESTAMPTZ(3),
    "explanation" TEXT NOT NULL DEFAULT '',
    "explainedAt" TIMESTAMPTZ(3),

    CONSTRAINT "InquiryReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EligibilityDecision" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "eligible" BOOLEAN NOT NULL,
    "conditions" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EligibilityDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "agenda" TEXT NOT NULL DEFAULT '',
    "plannedBy" TEXT NOT NULL,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "outcomeWhy" TEXT NOT NULL DEFAULT '',
    "findings" JSONB NOT NULL DEFAULT '[]',
    "recordedBy" TEXT,
    "recordedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitDay" (
    "visitId" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "VisitDay_pkey" PRIMARY KEY ("visitId","day")
);

-- CreateTable
CREATE TABLE "Defence" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "plannedBy" TEXT NOT NULL,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "outcomeWhy" TEXT NOT NULL DEFAULT '',
    "questions" JSONB NOT NULL DEFAULT '[]',
    "recordedBy" TEXT,
    "recordedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Defence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DECIMAL(12,8) NOT NULL,
    "isRepeat" BOOLEAN NOT NULL DEFAULT false,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "mobile" TEXT,
    "passwordHash" TEXT NOT NULL,
    "mustChange" BOOLEAN NOT NULL DEFAULT false,
    "failedAttempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "departmentId" TEXT,
    "recommendingBodyId" TEXT,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedWhy" TEXT,
    "agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "formerNames" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "orgKind" TEXT NOT NULL DEFAULT '',
    "creditCode" TEXT,
    "documentHash" TEXT,
    "documentKind" TEXT,
    "documentCipher" TEXT,
    "documentMask" TEXT,
    "employerId" TEXT,
    "region" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT '',
    "industry" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" TEXT,
    "granted" BOOLEAN,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "isMember" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendingBody" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "RecommendingBody_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "noticeId" TEXT NOT NULL,
    "applicationId" TEXT,
    "trackingHash" TEXT NOT NULL,
    "objectorKind" TEXT NOT NULL,
    "objectorCipher" TEXT,
    "facts" TEXT NOT NULL,
    "fileId" TEXT,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),
    "handledBy" TEXT,
    "handlingWhy" TEXT NOT NULL DEFAULT '',
    "assignedTo" TEXT,
    "dueOn" DATE,
    "statement" TEXT NOT NULL DEFAULT '',
    "statedAt" TIMESTAMPTZ(3),
    "conclusion" TEXT,
    "conclusionWhy" TEXT NOT NULL DEFAULT '',
    "handling" TEXT,
    "concludedAt" TIMESTAMPTZ(3),
    "reply" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reviewer" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "employerId" TEXT,
    "employerName" TEXT NOT NULL,
    "pastEmployers" JSONB NOT NULL DEFAULT '[]',
    "qualification" TEXT NOT NULL,
    "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "discipline" TEXT NOT NULL DEFAULT 'active',
    "disciplineWhy" TEXT NOT NULL DEFAULT '',
    "termEndsOn" DATE,

    CONSTRAINT "Reviewer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Undertaking" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Undertaking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Panel" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "leadId" TEXT NOT NULL,
    "consensusOpenedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Panel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "panelId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,

    CONSTRAINT "PanelMember_pkey" PRIMARY KEY ("panelId","reviewerId")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "raisedBy" TEXT,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "dismissedBy" TEXT,
    "dismissedAt" TIMESTAMPTZ(3),
    "dismissedWhy" TEXT,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictDeclaration" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "isFree" BOOLEAN NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConflictDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "assignedBy" TEXT NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "excusedAt" TIMESTAMPTZ(3),
    "excusedBy" TEXT,
    "excusedWhy" TEXT,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sheet" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "items" JSONB NOT NULL DEFAULT '{}',
    "keyFactors" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "total" DECIMAL(12,8),
    "hash" TEXT,
    "supersededAt" TIMESTAMPTZ(3),
    "reopenedBy" TEXT,
    "reopenedWhy" TEXT,

    CONSTRAINT "Sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consensus" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "dissent" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "total" DECIMAL(12,8) NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consensus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shortlisting" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DECIMAL(12,8) NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Shortlisting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "applicationId" TEXT,
    "panelId" TEXT,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "issuedBy" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Honour" (
    "id" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "cycleId" TEXT,
    "applicationId" TEXT,
    "winnerName" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "editionLabel" TEXT NOT NULL,
    "awardYear" INTEGER NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decisionNo" TEXT NOT NULL,
    "isRepeat" BOOLEAN NOT NULL DEFAULT false,
    "certificateNo" TEXT,
    "issuedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "revokedGround" TEXT,
    "revokedWhy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Honour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Prize" (
    "id" TEXT NOT NULL,
    "honourId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedBy" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "paidAt" TIMESTAMPTZ(3),
    "voucher" TEXT,

    CONSTRAINT "Prize_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bar" (
    "id" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "decision" TEXT NOT NULL,

    CONSTRAINT "Bar_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Application_receiptNo_key" ON "Application"("receiptNo");

-- CreateIndex
CREATE INDEX "Application_cycleId_kind_documentScore_idx" ON "Application"("cycleId", "kind", "documentScore" DESC);

-- CreateIndex
CREATE INDEX "Application_panelId_idx" ON "Application"("panelId");

-- CreateIndex
CREATE INDEX "Application_recommendingBodyId_idx" ON "Application"("recommendingBodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_id_cycleId_key" ON "Application"("id", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_cycleId_partyId_key" ON "Application"("cycleId", "partyId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionVersion_applicationId_number_key" ON "SubmissionVersion"("applicationId", "number");

-- CreateIndex
CREATE INDEX "Evidence_applicationId_removedAt_idx" ON "Evidence"("applicationId", "removedAt");

-- CreateIndex
CREATE INDEX "Correction_applicationId_idx" ON "Correction"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_applicationId_recommendingBodyId_key" ON "Recommendation"("applicationId", "recommendingBodyId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_hash_key" ON "LedgerEntry"("hash");

-- CreateIndex
CREATE INDEX "LedgerEntry_cycleId_seq_idx" ON "LedgerEntry"("cycleId", "seq");

-- CreateIndex
CREATE INDEX "LedgerEntry_subjectKind_subjectId_seq_idx" ON "LedgerEntry"("subjectKind", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "LedgerEntry_actorId_seq_idx" ON "LedgerEntry"("actorId", "seq");

-- CreateIndex
CREATE INDEX "OutboxMessage_userId_createdAt_idx" ON "OutboxMessage"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_partyId_createdAt_idx" ON "OutboxMessage"("partyId", "createdAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_departmentId_createdAt_idx" ON "OutboxMessage"("departmentId", "createdAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_applicationId_kind_idx" ON "OutboxMessage"("applicationId", "kind");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- CreateIndex
CREATE INDEX "Proposal_cycleId_act_subjectId_idx" ON "Proposal"("cycleId", "act", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilDecision_applicationId_key" ON "CouncilDecision"("applicationId");

-- CreateIndex
CREATE INDEX "CouncilDecision_cycleId_idx" ON "CouncilDecision"("cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilDecision_applicationId_cycleId_key" ON "CouncilDecision"("applicationId", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Cycle_edition_key" ON "Cycle"("edition");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_supersedesId_key" ON "Notice"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_cycleId_kind_number_key" ON "Notice"("cycleId", "kind", "number");

-- CreateIndex
CREATE UNIQUE INDEX "GroupMember_id_cycleId_key" ON "GroupMember"("id", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupMember_cycleId_userId_key" ON "GroupMember"("cycleId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_id_cycleId_key" ON "Meeting"("id", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_cycleId_number_key" ON "Meeting"("cycleId", "number");

-- CreateIndex
CREATE INDEX "Ballot_meetingId_round_applicationId_idx" ON "Ballot"("meetingId", "round", "applicationId");

-- CreateIndex
CREATE INDEX "PreliminaryWinner_cycleId_lane_idx" ON "PreliminaryWinner"("cycleId", "lane");

-- CreateIndex
CREATE UNIQUE INDEX "PreliminaryWinner_meetingId_applicationId_key" ON "PreliminaryWinner"("meetingId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_id_cycleId_key" ON "Inquiry"("id", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_cycleId_departmentId_key" ON "Inquiry"("cycleId", "departmentId");

-- CreateIndex
CREATE INDEX "InquiryReply_applicationId_idx" ON "InquiryReply"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "InquiryReply_inquiryId_applicationId_key" ON "InquiryReply"("inquiryId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "EligibilityDecision_applicationId_number_key" ON "EligibilityDecision"("applicationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_applicationId_key" ON "Visit"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_applicationId_cycleId_key" ON "Visit"("applicationId", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Defence_applicationId_key" ON "Defence"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Defence_applicationId_cycleId_key" ON "Defence"("applicationId", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_applicationId_key" ON "Candidate"("applicationId");

-- CreateIndex
CREATE INDEX "Candidate_cycleId_lane_idx" ON "Candidate"("cycleId", "lane");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_applicationId_cycleId_key" ON "Candidate"("applicationId", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "User_login_key" ON "User"("login");

-- CreateIndex
CREATE INDEX "RoleGrant_role_idx" ON "RoleGrant"("role");

-- CreateIndex
CREATE INDEX "RoleGrant_departmentId_idx" ON "RoleGrant"("departmentId");

-- CreateIndex
CREATE INDEX "RoleGrant_recommendingBodyId_idx" ON "RoleGrant"("recommendingBodyId");

-- CreateIndex
CREATE UNIQUE INDEX "RoleGrant_userId_role_key" ON "RoleGrant"("userId", "role");

-- CreateIndex
CREATE INDEX "Session_userId_endedAt_idx" ON "Session"("userId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Party_creditCode_key" ON "Party"("creditCode");

-- CreateIndex
CREATE UNIQUE INDEX "Party_documentHash_key" ON "Party"("documentHash");

-- CreateIndex
CREATE INDEX "Party_kind_name_idx" ON "Party"("kind", "name");

-- CreateIndex
CREATE INDEX "Membership_partyId_idx" ON "Membership"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_partyId_key" ON "Membership"("userId", "partyId");

-- CreateIndex
CREATE INDEX "AccessRequest_partyId_settledAt_idx" ON "AccessRequest"("partyId", "settledAt");

-- CreateIndex
CREATE UNIQUE INDEX "Department_name_key" ON "Department"("name");

-- CreateIndex
CREATE UNIQUE INDEX "RecommendingBody_name_key" ON "RecommendingBody"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_trackingHash_key" ON "Objection"("trackingHash");

-- CreateIndex
CREATE INDEX "Objection_cycleId_closedAt_idx" ON "Objection"("cycleId", "closedAt");

-- CreateIndex
CREATE INDEX "Objection_noticeId_idx" ON "Objection"("noticeId");

-- CreateIndex
CREATE UNIQUE INDEX "Reviewer_userId_key" ON "Reviewer"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Undertaking_cycleId_reviewerId_key" ON "Undertaking"("cycleId", "reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "Panel_id_cycleId_key" ON "Panel"("id", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Panel_cycleId_name_key" ON "Panel"("cycleId", "name");

-- CreateIndex
CREATE INDEX "PanelMember_reviewerId_idx" ON "PanelMember"("reviewerId");

-- CreateIndex
CREATE INDEX "Conflict_applicationId_idx" ON "Conflict"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Conflict_reviewerId_applicationId_source_key" ON "Conflict"("reviewerId", "applicationId", "source");

-- CreateIndex
CREATE UNIQUE INDEX "ConflictDeclaration_reviewerId_applicationId_key" ON "ConflictDeclaration"("reviewerId", "applicationId");

-- CreateIndex
CREATE INDEX "Assignment_applicationId_round_idx" ON "Assignment"("applicationId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_reviewerId_applicationId_round_key" ON "Assignment"("reviewerId", "applicationId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_id_cycleId_key" ON "Assignment"("id", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Sheet_assignmentId_revision_key" ON "Sheet"("assignmentId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Consensus_applicationId_round_key" ON "Consensus"("applicationId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "Shortlisting_applicationId_key" ON "Shortlisting"("applicationId");

-- CreateIndex
CREATE INDEX "Shortlisting_cycleId_kind_idx" ON "Shortlisting"("cycleId", "kind");

-- CreateIndex
CREATE INDEX "Report_cycleId_kind_idx" ON "Report"("cycleId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Honour_applicationId_key" ON "Honour"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Honour_certificateNo_key" ON "Honour"("certificateNo");

-- CreateIndex
CREATE INDEX "Honour_partyId_idx" ON "Honour"("partyId");

-- CreateIndex
CREATE INDEX "Honour_awardYear_lane_idx" ON "Honour"("awardYear", "lane");

-- CreateIndex
CREATE UNIQUE INDEX "Prize_honourId_key" ON "Prize"("honourId");

-- CreateIndex
CREATE UNIQUE INDEX "Prize_voucher_key" ON "Prize"("voucher");

-- CreateIndex
CREATE INDEX "Bar_partyId_idx" ON "Bar"("partyId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_recommendingBodyId_fkey" FOREIGN KEY ("recommendingBodyId") REFERENCES "RecommendingBody"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_panel_of_cycle_fkey" FOREIGN KEY ("panelId", "cycleId") REFERENCES "Panel"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionVersion" ADD CONSTRAINT "SubmissionVersion_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilDecision" ADD CONSTRAINT "CouncilDecision_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilDecision" ADD CONSTRAINT "CouncilDecision_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulebookApproval" ADD CONSTRAINT "RulebookApproval_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeChannel" ADD CONSTRAINT "NoticeChannel_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_cycleId_fkey" FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_memberId_cycleId_fkey" FOREIGN KEY ("memberId", "cycleId") REFERENCES "GroupMember"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_meetingId_cycleId_fkey" FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_memberId_cycleId_fkey" FOREIGN KEY ("memberId", "cycleId") REFERENCES "GroupMember"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotCast" ADD CONSTRAINT "BallotCast_meetingId_cycleId_fkey" FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotCast" ADD CONSTRAINT "BallotCast_memberId_cycleId_fkey" FOREIGN KEY ("memberId", "cycleId") REFERENCES "GroupMember"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotCast" ADD CONSTRAINT "BallotCast_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_meetingId_cycleId_fkey" FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreliminaryWinner" ADD CONSTRAINT "PreliminaryWinner_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreliminaryWinner" ADD CONSTRAINT "PreliminaryWinner_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreliminaryWinner" ADD CONSTRAINT "PreliminaryWinner_meetingId_cycleId_fkey" FOREIGN KEY ("meetingId", "cycleId") REFERENCES "Meeting"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InquiryReply" ADD CONSTRAINT "InquiryReply_inquiryId_cycleId_fkey" FOREIGN KEY ("inquiryId", "cycleId") REFERENCES "Inquiry"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InquiryReply" ADD CONSTRAINT "InquiryReply_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EligibilityDecision" ADD CONSTRAINT "EligibilityDecision_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitDay" ADD CONSTRAINT "VisitDay_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Defence" ADD CONSTRAINT "Defence_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Defence" ADD CONSTRAINT "Defence_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_recommendingBodyId_fkey" FOREIGN KEY ("recommendingBodyId") REFERENCES "RecommendingBody"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reviewer" ADD CONSTRAINT "Reviewer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reviewer" ADD CONSTRAINT "Reviewer_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Undertaking" ADD CONSTRAINT "Undertaking_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Undertaking" ADD CONSTRAINT "Undertaking_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictDeclaration" ADD CONSTRAINT "ConflictDeclaration_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictDeclaration" ADD CONSTRAINT "ConflictDeclaration_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_assignmentId_cycleId_fkey" FOREIGN KEY ("assignmentId", "cycleId") REFERENCES "Assignment"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consensus" ADD CONSTRAINT "Consensus_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortlisting" ADD CONSTRAINT "Shortlisting_applicationId_cycleId_fkey" FOREIGN KEY ("applicationId", "cycleId") REFERENCES "Application"("id", "cycleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prize" ADD CONSTRAINT "Prize_honourId_fkey" FOREIGN KEY ("honourId") REFERENCES "Honour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bar" ADD CONSTRAINT "Bar_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

