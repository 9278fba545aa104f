-- The ledger of issued plans: whom each task was given to and how far it has come, the indicators with what was reported
-- of them, the returns that units owe, and the rules that lights are given by. Runs as it stands on H2
-- (MODE=PostgreSQL) and on PostgreSQL. Due flags, completion, pace and lights are computed and stand nowhere here.

-- Whom a unit of the kind GROUP means, where the office has said so; the others mean what their words say.
create table unit_group (
    unit_id uuid        not null primary key references unit (id),
    reach   varchar(20) not null
        check (reach in ('ALL_MEMBERS', 'OTHER_MEMBERS', 'ALL_REGIONS', 'ALL_ENTERPRISES', 'LISTED', 'UNSAID'))
);

create table unit_membership (
    id        uuid    not null primary key,
    group_id  uuid    not null references unit_group (unit_id),
    position  integer not null,
    unit_id   uuid    not null references unit (id),
    from_day  date,
    until_day date,
    constraint membership_ends_after_it_begins check (until_day >= from_day)
);
create index unit_membership_of_group on unit_membership (group_id, position);

create table ledger_task (
    task_id     uuid        not null primary key references task (id),
    plan_id     uuid        not null references plan (id),
    state       varchar(20) not null
        check (state in ('DRAFTED', 'ASSIGNED', 'UNDERWAY', 'IN_REVIEW', 'CLOSED', 'SUSPENDED')),
    first_due   date,
    finished_on date,
    constraint closed_task_has_its_day check ((state = 'CLOSED') = (finished_on is not null))
);
create index ledger_task_of_plan on ledger_task (plan_id);

create table ledger_extension (
    id            uuid    not null primary key,
    task_id       uuid    not null references ledger_task (task_id),
    position      integer not null,
    asked_on      date    not null,
    old_due       date    not null,
    new_due       date    not null,
    reason        text    not null check (reason <> ''),
    progress      text    not null,
    granted       boolean,
    decided_on    date,
    decided_by    text,
    decision_note text,
    constraint asked_before_due check (asked_on <= old_due and new_due > old_due),
    constraint decision_whole_or_absent check ((granted is null) = (decided_on is null)
        and (granted is null) = (decided_by is null) and (granted is null) = (decision_note is null))
);
create index ledger_extension_of_task on ledger_extension (task_id, position);

create table ledger_milestone (
    id             uuid    not null primary key,
    task_id        uuid    not null references ledger_task (task_id),
    position       integer not null,
    milestone_year integer not null,
    quarter        integer not null check (quarter between 1 and 4),
    text           text    not null
);
create index ledger_milestone_of_task on ledger_milestone (task_id, position);

-- One unit's part in one task, groups resolved on the day of issue.
create table ledger_part (
    id       uuid        not null primary key,
    task_id  uuid        not null references ledger_task (task_id),
    position integer     not null,
    role     varchar(20) not null check (role in ('LEAD', 'PARTICIPATE', 'COOPERATE', 'RESPONSIBLE')),
    unit_id  uuid        not null references unit (id),
    named    text        not null,
    state    varchar(20) not null check (state in ('UNSIGNED', 'SIGNED', 'REPORTED', 'FINISHED', 'HANDED_BACK', 'WITHDRAWN')),
    constraint one_part_a_unit unique (task_id, unit_id)
);
create index ledger_part_of_unit on ledger_part (unit_id);

-- The log: only ever added to.
create table ledger_move (
    id           uuid         not null primary key,
    task_id      uuid         not null references ledger_task (task_id),
    part_id      uuid         references ledger_part (id),
    action       varchar(40)  not null,
    state_before varchar(20)  not null,
    state_after  varchar(20)  not null,
    moved_by     text         not null,
    moved_at     timestamp with time zone not null,
    reason       text         not null
);
create index ledger_move_of_task on ledger_move (task_id, moved_at);

-- Begins as the plan's text has it and is the office's own from then on: no reference to the text's indicator, which goes
-- when its wording does.
create table ledger_indicator (
    id              uuid            not null primary key,
    task_id         uuid            not null references ledger_task (task_id),
    position        integer         not null,
    name            text            not null,
    wording         text            not null,
    scale_word      text            not null,
    unit_of_measure text            not null,
    counting        varchar(20)     not null check (counting in ('CUMULATIVE', 'AT_POINT')),
    direction       varchar(20)     not null check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'INCREASE', 'KEEP')),
    baseline        numeric(60, 20),
    target          numeric(60, 20) not null,
    source          text            not null,
    schedule        text,           -- JSON; none follows the office's usual one
    due             date,
    note            text            not null,
    span_total      numeric(60, 20), -- of several years; none for a target of one
    span_first      integer check (span_first between 1949 and 2999),
    span_last       integer check (span_last between 1949 and 2999),
    span_before     numeric(60, 20), -- what the years before the plan's have brought
    span_planned    text,            -- JSON: what single years are to bring
    share_part      uuid references ledger_indicator (id), -- of a percentage: what is counted
    share_whole     uuid references ledger_indicator (id), -- and of how many
    constraint span_has_its_years check ((span_total is null) = (span_first is null)
        and (span_total is null) = (span_last is null)
        and (span_total is not null or span_before is null and span_planned is null)),
    constraint span_goes_forward check (span_last >= span_first),
    constraint share_has_both_counts check ((share_part is null) = (share_whole is null)),
    constraint share_is_counted_from_others check (share_part <> share_whole and share_part <> id and share_whole <> id)
);
create index ledger_indicator_of_task on ledger_indicator (task_id, position);
create index ledger_indicator_counted on ledger_indicator (share_part);
create index ledger_indicator_counted_of on ledger_indicator (share_whole);

-- Who reports an indicator (no target of its own), and over whom its target is split.
create table ledger_indicator_unit (
    id           uuid            not null primary key,
    indicator_id uuid            not null references ledger_indicator (id),
    position     integer         not null,
    role         varchar(10)     not null check (role in ('OWNER', 'SHARE')),
    unit_id      uuid            not null references unit (id),
    target       numeric(60, 20),
    constraint share_has_its_target check ((role = 'SHARE') = (target is not null)),
    constraint named_once_a_role unique (indicator_id, role, unit_id)
);

create table ledger_figure (
    id           uuid            not null primary key,
    indicator_id uuid            not null references ledger_indicator (id),
    unit_id      uuid            not null references unit (id),
    period_kind  varchar(20)     not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'ON_DEMAND')),
    period_last  date            not null,
    in_period    numeric(60, 20),
    cumulative   numeric(60, 20),
    constraint figure_says_something check (in_period is not null or cumulative is not null),
    constraint figure_reported_once unique (indicator_id, unit_id, period_kind, period_last)
);

create table return_collection (
    id          uuid        not null primary key,
    plan_id     uuid        not null references plan (id),
    period_kind varchar(20) not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'ON_DEMAND')),
    period_last date        not null,
    matter      text        not null check (matter <> ''),
    basis       text        not null,
    due         date        not null,
    constraint collected_once_a_period unique (plan_id, period_kind, period_last)
);

create table return_submission (
    id            uuid        not null primary key,
    collection_id uuid        not null references return_collection (id),
    unit_id       uuid        not null references unit (id),
    state         varchar(20) not null check (state in ('OWED', 'RECEIVED', 'SENT_BACK', 'ACCEPTED')),
    constraint one_submission_a_unit unique (collection_id, unit_id)
);

-- When a return came, when it was sent back and when a reminder went. How: the way of a reminder, the reason of a return
-- that was sent back.
create table return_event (
    id            uuid        not null primary key,
    submission_id uuid        not null references return_submission (id),
    position      integer     not null,
    kind          varchar(10) not null check (kind in ('RECEIVED', 'SENT_BACK', 'REMINDED')),
    event_day     date        not null,
    how           text        not null,
    made_by       text        not null
);
create index return_event_of_submission on return_event (submission_id, position);
create index return_event_by_day on return_event (kind, event_day);

-- The files that returns came in; their bytes are kept as those of every file that is taken in.
create table return_file (
    id            uuid    not null primary key,
    submission_id uuid    not null references return_submission (id),
    position      integer not null,
    sha256        varchar(64) not null references file_content (sha256),
    file_name     text    not null,
    size_bytes    bigint  not null,
    received_on   date    not null,
    -- JSON: what was taken over from it, a digest for each part and indicator; what is on record and differs from it was
    -- changed by the office
    taken         text    not null,
    constraint file_taken_in_once unique (submission_id, sha256)
);
create index return_file_of_submission on return_file (submission_id, position);

create table return_report (
    id                 uuid not null primary key,
    collection_id      uuid not null references return_collection (id),
    part_id            uuid not null references ledger_part (id),
    progress           text not null,
    problems           text not null,
    next_steps         text not null,
    needs_coordination text not null,
    completion         text not null,
    person             text not null,
    phone              text not null,
    constraint reported_once_a_period unique (collection_id, part_id)
);
create index return_report_of_part on return_report (part_id);

-- How returns are usually asked for, where the office has its own way: by when, and what the matter is called.
create table return_preset (
    preset_key   varchar(40) not null primary key,
    position     integer     not null,
    name         text        not null check (name <> ''),
    period_kind  varchar(20) not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'ON_DEMAND')),
    months_after integer     not null check (months_after between 0 and 12),
    due_day      integer     not null check (due_day between 1 and 31),
    matter       text        not null check (matter <> ''),
    basis        text        not null
);

-- By what lights were given from a day on: an old judgement can be seen again.
create table light_rule (
    id           uuid           not null primary key,
    in_force     date           not null,
    name         text           not null check (name <> ''),
    lines        text           not null, -- JSON
    margin       numeric(10, 4) not null check (margin >= 0),
    schedule     text           not null, -- JSON: of what has none of its own
    constraint one_rule_a_day unique (in_force)
);

-- 工作日历: which days of a year are free and which weekends are worked, as it was announced for that year.
create table working_calendar (
    id          uuid    not null primary key,
    notice_year integer not null check (notice_year between 1949 and 2999),
    free_days   text    not null, -- JSON
    worked_days text    not null, -- JSON
    wording     text    not null, -- the lines in which the clerk entered it
    constraint one_calendar_a_year unique (notice_year)
);

-- 佐证材料: files that show what was done, of a task or of one unit's part in it.
create table evidence (
    id         uuid     not null primary key,
    task_id    uuid     not null references ledger_task (task_id),
    unit_id    uuid     references unit (id),
    sha256     varchar(64) not null references file_content (sha256),
    file_name  text     not null,
    size_bytes bigint   not null,
    note       text     not null,
    added_by   text     not null,
    added_at   timestamp with time zone not null
);
create index evidence_of_task on evidence (task_id);

-- The office's own table presets and saved views.
create table ledger_view (
    id       uuid        not null primary key,
    kind     varchar(10) not null check (kind in ('PRESET', 'VIEW')),
    sheet    varchar(20) not null check (sheet in ('TASKS', 'PARTS', 'INDICATORS', 'RETURNS')),
    name     text        not null check (name <> ''),
    position integer     not null,
    content  text        not null, -- JSON
    constraint one_view_a_name unique (kind, sheet, name)
);

-- For the history of a single record.
create index change_log_of_row on change_log (row_id, set_id);

-- 经办人: who is written down as having done what is done here; empty for the name that the machine knows.
alter table office add column clerk text default '' not null;
