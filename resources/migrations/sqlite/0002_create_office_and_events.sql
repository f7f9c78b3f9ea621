-- description: The firm, its people and rules, the customers, and the chain of events
-- min-reader: 2
PRAGMA application_id = 1380143699;

CREATE TABLE firm (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    company TEXT NOT NULL,
    sandbox INTEGER NOT NULL,
    zone TEXT NOT NULL,
    zone_offset INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- id is the time from which the offset in seconds holds; firm.zone_offset holds before the first.
CREATE TABLE zone_change (
    id INTEGER PRIMARY KEY,
    zone_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    department TEXT NOT NULL,
    roles TEXT NOT NULL,
    active INTEGER NOT NULL
) STRICT;

-- id is the person's.
CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES person (id),
    password_hash TEXT NOT NULL,
    wrapped_key BLOB NOT NULL
) STRICT;

CREATE TABLE substitution (
    id INTEGER PRIMARY KEY,
    absent INTEGER NOT NULL REFERENCES person (id),
    substitute INTEGER NOT NULL REFERENCES person (id),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    subjects TEXT NOT NULL
) STRICT;

CREATE TABLE procedure_revision (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (code, revision)
) STRICT;

CREATE TABLE calendar_revision (
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;

-- seq grows in the order of commits: a desk reads what others added since it last looked.
CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    name BLOB NOT NULL,
    provisional INTEGER NOT NULL
) STRICT;

-- A key is destroyed by setting it to NULL; its id is a party's or, for the other personal texts of a case, the case's.
CREATE TABLE party_key (
    id INTEGER PRIMARY KEY,
    wrapped BLOB
) STRICT;

CREATE TABLE counter (
    series TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL UNIQUE,
    case_id INTEGER NOT NULL,
    verb TEXT NOT NULL,
    actor INTEGER NOT NULL,
    actor_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_digest BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX event_case ON event (case_id, seq);

CREATE TABLE chain_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    signer BLOB NOT NULL
) STRICT;

CREATE TABLE attachment_content (
    digest TEXT PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment_chunk (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL REFERENCES attachment_content (digest),
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (digest, position)
) STRICT;
