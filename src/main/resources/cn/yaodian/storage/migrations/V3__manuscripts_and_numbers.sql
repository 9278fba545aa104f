-- Manuscripts with the versions that were issued, templates as the office has changed them, and the register of the
-- numbers that its documents bear. Runs as it stands on H2 (MODE=PostgreSQL) and on PostgreSQL.

create table manuscript (
    id              uuid        not null primary key,
    kind            varchar(40) not null check (kind <> ''),
    manuscript_year integer     not null check (manuscript_year between 1949 and 2999),
    state           varchar(20) not null check (state in ('DRAFT', 'ISSUED')),
    version         integer     not null check (version > 0),
    reason          text        not null, -- why what was issued is being corrected; empty in the first version
    title           text        not null, -- this, the number and the date as the text has them, for lists
    number          text        not null,
    dated           date,
    text            text        not null, -- JSON that says its own format
    plan_id         uuid,                 -- no reference: a document outlives the plan that it was made from
    changed_at      timestamp with time zone not null,
    constraint correction_has_reason check ((version = 1) = (reason = ''))
);
create index manuscript_by_state on manuscript (state, manuscript_year);

-- What was issued, as it was: never changed. Undo of the very step that issued it takes it away again.
create table manuscript_version (
    id            uuid        not null primary key,
    manuscript_id uuid        not null references manuscript (id),
    version       integer     not null check (version > 0),
    reason        text        not null,
    title         text        not null,
    number        text        not null,
    text          text        not null,
    issued_by     text        not null,
    issued_at     timestamp with time zone not null,
    file_name     text        not null,
    sha256        varchar(64) not null references file_content (sha256),
    constraint issued_version_once unique (manuscript_id, version)
);

-- A template that the office has changed or made itself; the others are the program's own.
create table manuscript_template (
    template_key varchar(40) not null primary key,
    name         text        not null check (name <> ''),
    text         text        not null
);

-- What numbers are counted by: a body's word (DOCUMENT), or a bulletin's name (BULLETIN).
create table number_word (
    id   uuid        not null primary key,
    word text        not null check (word <> ''),
    kind varchar(20) not null check (kind in ('DOCUMENT', 'BULLETIN')),
    constraint number_word_once unique (word)
);

-- Where a count begins for an office that comes from paper in the middle of a year; elsewhere it begins at 1.
create table number_start (
    id           uuid        not null primary key,
    word_id      uuid        not null references number_word (id),
    run          varchar(20) not null check (run in ('DOCUMENT', 'ISSUE', 'SUPPLEMENT')),
    number_year  integer     not null check (number_year between 1949 and 2999),
    first_serial integer     not null check (first_serial > 0),
    first_total  integer     check (first_total > 0),
    constraint one_start_a_year unique (word_id, run, number_year)
);

-- One row a number. Free numbers have none. That no number is given twice is held here, whoever asks at whatever time.
create table registered_number (
    id            uuid        not null primary key,
    word_id       uuid        not null references number_word (id),
    run           varchar(20) not null check (run in ('DOCUMENT', 'ISSUE', 'SUPPLEMENT')),
    number_year   integer     not null check (number_year between 1949 and 2999),
    serial        integer     not null check (serial > 0),
    total         integer     check (total > 0), -- 总第M期, through the years
    state         varchar(20) not null check (state in ('RESERVED', 'USED', 'VOID')),
    reason        text        not null,
    title         text        not null,
    manuscript_id uuid        references manuscript (id),
    plan_id       uuid,                          -- no reference: the number stays used when the plan is deleted
    dated         date,
    recorded_by   text        not null,
    recorded_at   timestamp with time zone not null,
    constraint number_given_once unique (word_id, run, number_year, serial),
    constraint total_given_once unique (word_id, total),
    constraint void_says_why check (state <> 'VOID' or reason <> '')
);
create index registered_number_of_manuscript on registered_number (manuscript_id);
create index registered_number_of_plan on registered_number (plan_id);

-- Numbers that plans have already. Where two plans have the same, the one that was issued has it. A plan has one number
-- at most, and a word at least one plan, so that their identities serve for the rows made here.
insert into number_word (id, word, kind)
select plan_id, number_word, 'DOCUMENT'
  from (select plan_id, number_word, row_number() over (partition by number_word order by plan_id) as place
          from plan_issue where number_word is not null) worded
 where place = 1;

insert into registered_number (id, word_id, run, number_year, serial, state, reason, title, plan_id, dated, recorded_by,
                               recorded_at)
select plan_id, word_id, 'DOCUMENT', number_year, number_serial, case plan_state when 'ISSUED' then 'USED' else 'RESERVED' end,
       '', case notice_title when '' then plan_title else notice_title end, plan_id, date_of_issue, '', current_timestamp
  from (select issue.plan_id, issue.number_year, issue.number_serial, issue.notice_title, issue.date_of_issue,
               word.id as word_id, plan.state as plan_state, plan.title as plan_title,
               row_number() over (partition by issue.number_word, issue.number_year, issue.number_serial
                                  order by case plan.state when 'ISSUED' then 0 else 1 end, plan.changed_at, plan.id) as place
          from plan_issue issue
          join plan on plan.id = issue.plan_id
          join number_word word on word.word = issue.number_word) numbered
 where place = 1;
