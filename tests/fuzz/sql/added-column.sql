BEGIN;
--
-- Add field phone to person
--
ALTER TABLE "people_person" ADD COLUMN "phone" varchar(40) NULL;
COMMIT;
