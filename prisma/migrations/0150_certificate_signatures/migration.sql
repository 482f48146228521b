-- Certificates carry a signature that anybody can check (A21): the keys, and what was signed for each honour.
CREATE TABLE "SigningKey" (
  "id" TEXT NOT NULL,
  "publicKey" TEXT NOT NULL,
  "privateCipher" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "retiredAt" TIMESTAMPTZ(3),
  CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("id")
);
-- one key signs; the others only verify
CREATE UNIQUE INDEX "SigningKey_one_active" ON "SigningKey" ((true)) WHERE "retiredAt" IS NULL;
CREATE TRIGGER never_deleted BEFORE DELETE ON "SigningKey" FOR EACH ROW EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "SigningKey" FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
CREATE TRIGGER written_once BEFORE UPDATE ON "SigningKey" FOR EACH ROW EXECUTE FUNCTION guard_written_once('retiredAt');

ALTER TABLE "Honour" ADD COLUMN "certificateToken" TEXT;
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_token_check" CHECK ("certificateToken" IS NULL OR "certificateNo" IS NOT NULL);
DROP TRIGGER written_once ON "Honour";
CREATE TRIGGER written_once BEFORE UPDATE ON "Honour" FOR EACH ROW
  EXECUTE FUNCTION guard_written_once('certificateNo', 'certificateToken', 'issuedAt', 'revokedAt', 'revokedGround', 'revokedWhy');
