-- description: Minutes of meetings, settlements, notices refused or passed on
-- min-reader: 5
CREATE TABLE meeting (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "subject" TEXT,
    "held_at" INTEGER,
    "place" TEXT,
    "present" TEXT,
    "decided" TEXT,
    "kept_by" TEXT,
    "by" TEXT
) STRICT;
CREATE INDEX meeting_case ON meeting (case_id, position);

CREATE TABLE settlement (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "agreed" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "signed_by" BLOB,
    "signed_on" INTEGER,
    "attachment_note" TEXT,
    "by" TEXT
) STRICT;
CREATE INDEX settlement_case ON settlement (case_id, position);

ALTER TABLE notice ADD COLUMN "ending" TEXT;
ALTER TABLE notice ADD COLUMN "ending_reason" TEXT;
ALTER TABLE notice ADD COLUMN "ended_by" TEXT;
ALTER TABLE notice ADD COLUMN "ended_at" INTEGER;
ALTER TABLE notice ADD COLUMN "passed_on_from" INTEGER;

ALTER TABLE follow_up ADD COLUMN "later_shipments_clean" TEXT;
