-- description: Dates of the customer's own, what was said on closing
-- min-reader: 6
ALTER TABLE deadline ADD COLUMN "what" TEXT;
ALTER TABLE deadline ADD COLUMN "reference" TEXT;

ALTER TABLE complaint ADD COLUMN "closing_note" TEXT;
ALTER TABLE complaint ADD COLUMN "tracked" TEXT;
ALTER TABLE complaint ADD COLUMN "untracked_reason" TEXT;
