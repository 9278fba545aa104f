-- What the clerk has said a name in a document does not mean, so that it is not proposed to her again: the name may be
-- like the unit's, or be an alias that several units bear. Runs as it stands on H2 (MODE=PostgreSQL) and on PostgreSQL.

create table unit_distinction (
    id      uuid not null primary key,
    unit_id uuid not null references unit (id),
    name    text not null check (name <> ''),
    constraint distinction_said_once unique (unit_id, name)
);
