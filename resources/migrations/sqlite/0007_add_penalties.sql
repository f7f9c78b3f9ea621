-- description: Penalties
-- min-reader: 7
CREATE TABLE penalty (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "person" BLOB,
    "department" BLOB,
    "kind" TEXT,
    "loss" INTEGER,
    "loss_currency" TEXT,
    "grounds" BLOB,
    "by" TEXT,
    "by_id" INTEGER,
    "at" INTEGER
) STRICT;
CREATE INDEX penalty_case ON penalty (case_id, position);
