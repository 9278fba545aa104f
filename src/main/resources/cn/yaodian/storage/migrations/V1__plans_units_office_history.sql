-- The office's work: its units, its plans with sections, tasks, duties and indicators, the files they were read from,
-- and the history of every change. Runs as it stands on H2 (MODE=PostgreSQL) and on PostgreSQL. Never edited once
-- released: what changes later is a migration of its own.
--
-- Identities are random UUIDs made by the program. Order among siblings is a sparse number: only what moved is written.

create table office (
    id            integer      not null primary key check (id = 1),
    body_name     text         not null,
    office_name   text         not null,
    region        text         not null,
    document_word text         not null,
    letterhead    text         not null,
    printed_by    text         not null,
    contact       text         not null,
    phone         text         not null
);

create table unit (
    id       uuid         not null primary key,
    kind     varchar(20)  not null check (kind in ('MEMBER', 'REGION', 'ENTERPRISE', 'GROUP')),
    name     text         not null check (name <> ''),
    position integer      not null,
    constraint unit_name_once unique (name)
);

create table unit_alias (
    id         uuid         not null primary key,
    unit_id    uuid         not null references unit (id),
    position   integer      not null,
    name       text         not null check (name <> ''),
    kind       varchar(20)  not null check (kind in ('SHORT', 'FORMER')),
    used_until date
);
create index unit_alias_of_unit on unit_alias (unit_id, position);

create sequence plan_revision;

create table plan (
    id                  uuid        not null primary key,
    kind                varchar(20) not null check (kind in ('WORK_POINTS', 'IMPLEMENTATION_PLAN', 'ACTION_PLAN')),
    state               varchar(20) not null check (state in ('DRAFT', 'CONSULTATION', 'FOR_APPROVAL', 'ISSUED')),
    plan_year           integer     not null check (plan_year between 1949 and 2999),
    title               text        not null,
    section_styles      text        not null check (section_styles <> ''), -- the outermost first, parted by commas
    task_style          varchar(40) not null,
    numbers_run_through boolean     not null,
    preamble            text        not null,
    closing             text        not null,
    -- Kept by the change gateway, not part of the history: goes up, and never comes again, whenever the plan or anything
    -- in it is written; and when that was.
    revision            bigint      default 0 not null,
    changed_at          timestamp with time zone default current_timestamp not null
);

create table plan_issue (
    plan_id       uuid         not null primary key references plan (id),
    letterhead    text         not null,
    number_word   text,
    number_year   integer,
    number_serial integer      check (number_serial > 0),
    notice_title  text         not null,
    cover_text    text         not null,
    date_of_issue date,
    note          text         not null,
    printed_by    text         not null,
    printed_on    date,
    constraint number_whole_or_absent check (
        (number_word is null and number_year is null and number_serial is null)
        or (number_word is not null and number_year is not null and number_serial is not null))
);

-- 主送, 署名 and 抄送 of the document a plan is issued with, in order.
create table plan_issue_name (
    id       uuid        not null primary key,
    plan_id  uuid        not null references plan (id),
    role     varchar(20) not null check (role in ('ADDRESSEE', 'SIGNATORY', 'COPY_TO')),
    position integer     not null,
    name     text        not null
);
create index plan_issue_name_of_plan on plan_issue_name (plan_id, role, position);

create table section (
    id        uuid   not null primary key,
    plan_id   uuid   not null references plan (id),
    parent_id uuid,
    position  bigint not null,
    title     text   not null,
    text      text   not null,
    constraint section_in_plan_once unique (plan_id, id),
    constraint section_below_section_of_its_plan foreign key (plan_id, parent_id) references section (plan_id, id),
    constraint section_not_below_itself check (parent_id <> id)
);

create table task (
    id         uuid   not null primary key,
    plan_id    uuid   not null references plan (id),
    section_id uuid,
    position   bigint not null,
    title      text   not null,
    body       text   not null,
    constraint task_in_section_of_its_plan foreign key (plan_id, section_id) references section (plan_id, id)
);
create index task_of_plan on task (plan_id);

create table duty (
    id       uuid         not null primary key,
    task_id  uuid         not null references task (id),
    position integer      not null,
    role     varchar(20)  not null check (role in ('LEAD', 'PARTICIPATE', 'COOPERATE', 'RESPONSIBLE')),
    name     text         not null check (name <> ''),
    unit_id  uuid         references unit (id)
);
create index duty_of_task on duty (task_id, position);
create index duty_of_unit on duty (unit_id);

create table indicator (
    id              uuid            not null primary key,
    task_id         uuid            not null references task (id),
    position        integer         not null,
    wording         text            not null,
    target          numeric(60, 20) not null,
    target_max      numeric(60, 20),
    scale_word      text            not null,
    unit_of_measure text            not null,
    comparison      varchar(20)     not null
        check (comparison in ('EQUAL', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN', 'ABOUT'))
);
create index indicator_of_task on indicator (task_id, position);

-- What files hold, by their digest: written once, never changed nor deleted.
create table file_content (
    sha256  varchar(64) not null primary key check (char_length(sha256) = 64),
    content bytea       not null
);

-- One line for each import. The plan may be deleted since; the file stays.
create table source_file (
    id          uuid         not null primary key,
    plan_id     uuid         references plan (id),
    sha256      varchar(64)  not null references file_content (sha256),
    file_name   text         not null,
    size_bytes  bigint       not null check (size_bytes >= 0),
    imported_at timestamp with time zone not null
);
create index source_file_by_digest on source_file (sha256);
create index source_file_of_plan on source_file (plan_id);

-- One step of the clerk. UNDO and REDO are steps too and name the step that they took back or made again.
create table change_set (
    id         bigint generated by default as identity primary key,
    kind       varchar(10)  not null check (kind in ('CHANGE', 'UNDO', 'REDO')),
    label      text         not null,
    made_by    text         not null,
    made_at    timestamp with time zone not null,
    last_at    timestamp with time zone not null, -- of the latest saving that was counted into this step
    -- DONE, taken back (UNDONE), or taken back and then left behind by another change (ABANDONED).
    state      varchar(10)  check (state in ('DONE', 'UNDONE', 'ABANDONED')),
    target_id  bigint       references change_set (id),
    constraint change_has_state check ((kind = 'CHANGE') = (state is not null)),
    constraint undo_has_target check ((kind <> 'CHANGE') = (target_id is not null))
);
create index change_set_by_state on change_set (state, id);

-- One row written. Before and after are JSON of the columns that differ, or of the whole row where it was added or
-- deleted. The plan is the one that the row belongs to; no reference, since history outlives what it tells of.
create table change_log (
    id         bigint generated by default as identity primary key,
    set_id     bigint      not null references change_set (id),
    table_name varchar(40) not null,
    row_id     varchar(40) not null,
    plan_id    uuid,
    row_before text,
    row_after  text,
    constraint says_what_changed check (row_before is not null or row_after is not null)
);
create index change_log_of_set on change_log (set_id, id);
