-- description: A note to a step of the firm's own
-- min-reader: 4
ALTER TABLE milestone ADD COLUMN "note" TEXT;
