-- description: Interests that people declared
-- min-reader: 8
-- "what" is the name of a product or the number of a case; a customer is named by his party. "why" is sealed.
CREATE TABLE interest (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    touches TEXT NOT NULL,
    party INTEGER REFERENCES party (id),
    what TEXT,
    why BLOB NOT NULL,
    from_day INTEGER NOT NULL,
    withdrawn_on INTEGER
) STRICT;
