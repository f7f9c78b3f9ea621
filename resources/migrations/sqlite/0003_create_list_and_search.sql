-- description: The list row of every case, its problems and its text
-- min-reader: 3
-- sort_key is seconds of receipt * 2^20 + a serial: unique, and the order of the list by receipt. party is 0 for none.
CREATE TABLE case_row (
    id INTEGER PRIMARY KEY REFERENCES complaint (id),
    version INTEGER NOT NULL,
    sort_key INTEGER NOT NULL UNIQUE,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    procedure TEXT NOT NULL,
    kind TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    received_on INTEGER NOT NULL,
    party INTEGER NOT NULL,
    product TEXT NOT NULL,
    product_key TEXT NOT NULL,
    batch TEXT NOT NULL,
    grade TEXT NOT NULL,
    grade_key TEXT NOT NULL,
    stage TEXT NOT NULL,
    ending TEXT NOT NULL,
    due_key TEXT NOT NULL,
    due_at INTEGER,
    amount INTEGER,
    amount_currency TEXT,
    departments TEXT NOT NULL,
    matter TEXT NOT NULL,
    historical INTEGER NOT NULL,
    counts INTEGER NOT NULL
) STRICT;
CREATE INDEX case_row_number ON case_row (number_key, id);
CREATE INDEX case_row_party ON case_row (party, id);
CREATE INDEX case_row_product ON case_row (product_key, id);
CREATE INDEX case_row_grade ON case_row (grade_key, id);
CREATE INDEX case_row_stage ON case_row (stage, id);
CREATE INDEX case_row_due ON case_row (coalesce(due_at, 9223372036854775807), id);
CREATE INDEX case_row_amount ON case_row (coalesce(amount, -9223372036854775807), id);
CREATE INDEX case_row_running ON case_row (sort_key, due_at) WHERE ending = '';
CREATE INDEX case_row_running_grade ON case_row (grade_key, sort_key, due_at) WHERE ending = '';
CREATE INDEX case_row_running_due ON case_row (due_at, id) WHERE ending = '';

CREATE TABLE case_problem (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES complaint (id),
    product TEXT NOT NULL,
    defect_code TEXT NOT NULL,
    batch TEXT NOT NULL
) STRICT;
CREATE INDEX case_problem_case ON case_problem (case_id);
CREATE INDEX case_problem_product ON case_problem (product, defect_code, case_id);
CREATE INDEX case_problem_batch ON case_problem (batch, case_id);

-- body holds the words of the case as searchTokens() makes them; sort_key is that of the list row.
CREATE TABLE case_text (
    sort_key INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE case_fts USING fts5 (
    body, content = 'case_text', content_rowid = 'sort_key', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE case_vocab USING fts5vocab (case_fts, row);
-- Segments are merged when nothing else is to be done, never while a case is being saved.
INSERT INTO case_fts (case_fts, rank) VALUES ('automerge', 0);
INSERT INTO case_fts (case_fts, rank) VALUES ('crisismerge', 1000);
