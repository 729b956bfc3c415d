-- A run is an evaluation of the portfolio, a what-if of two editions, or a replay of stored receipts. All are cut into
-- chunks, sent, repeated and given up alike; year and edition belong to evaluations only. A chunk is a range of ids: of
-- cases, in a replay of receipts.
alter table accr_run
    add column kind varchar(20) not null default 'EVALUATION' check (kind in ('EVALUATION', 'WHAT_IF', 'REPLAY')),
    add column scope text not null default '/' check (scope ~ '^/([0-9]+/)*$'),
    alter column year drop not null,
    alter column edition drop not null,
    drop constraint accr_run_state_check,
    drop constraint accr_run_check,
    add constraint accr_run_state_check check (state in ('RUNNING', 'CANCELLING', 'ENDED', 'CANCELLED')),
    add constraint accr_run_ended check ((state in ('ENDED', 'CANCELLED')) = (ended_at is not null)),
    add constraint accr_run_evaluation check (num_nonnulls(year, edition) = case kind when 'EVALUATION' then 2 else 0 end);

alter table accr_chunk rename column first_case to first_id;
alter table accr_chunk rename column last_case to last_id;
alter table accr_chunk rename column cases to items;
alter table accr_chunk
    drop constraint accr_chunk_state_check,
    add constraint accr_chunk_state_check check (state in ('PENDING', 'DONE', 'FAILED', 'SKIPPED'));

-- One evaluation at a time; of the others one for each person.
drop index accr_run_running;
create unique index accr_run_evaluating on accr_run (kind)
    where kind = 'EVALUATION' and state in ('RUNNING', 'CANCELLING');
create unique index accr_run_of_a_person on accr_run (kind, started_by)
    where kind <> 'EVALUATION' and state in ('RUNNING', 'CANCELLING');

-- What a chunk found, counted: summaries add these up instead of a million rows.
create table accr_tally (
    run_id bigint not null references accr_run (id),
    chunk_id bigint not null references accr_chunk (id),
    topic varchar(20) not null,
    was varchar(80) not null default '',
    became varchar(80) not null default '',
    items bigint not null,
    money_was numeric(18, 2) not null default 0,
    money_became numeric(18, 2) not null default 0,
    primary key (run_id, chunk_id, topic, was, became)
);

-- Two editions, or readings of one, tried side by side. Each side keeps its whole content, so that it stays what was
-- tried when a draft is written on. past: on the facts of the last receipts up to as_of, and not on those of the day.
create table accr_what_if (
    run_id bigint primary key references accr_run (id),
    rulebook varchar(50) not null,
    year integer not null check (year between 2000 and 2100),
    past boolean not null,
    before_choice varchar(700) not null,
    before_edition varchar(80) not null,
    before_hash char(64) not null,
    before_content text not null,
    before_readings varchar(600) not null,
    after_choice varchar(700) not null,
    after_edition varchar(80) not null,
    after_hash char(64) not null,
    after_content text not null,
    after_readings varchar(600) not null,
    draft uuid,
    draft_link varchar(10) check (draft_link in ('WAITING', 'LINKED', 'REFUSED')),
    check ((draft is null) = (draft_link is null))
);
create index accr_what_if_untold on accr_what_if (run_id) where draft_link = 'WAITING';

create table accr_what_if_case (
    run_id bigint not null references accr_what_if (run_id),
    case_id bigint not null references accr_case (id),
    before_grade varchar(20),
    after_grade varchar(20),
    before_certain numeric(6, 2),
    after_certain numeric(6, 2),
    before_attainable numeric(6, 2),
    after_attainable numeric(6, 2),
    before_eligible varchar(10) check (before_eligible in ('MET', 'NOT_MET', 'UNKNOWN')),
    after_eligible varchar(10) check (after_eligible in ('MET', 'NOT_MET', 'UNKNOWN')),
    before_consequences text[] not null,
    after_consequences text[] not null,
    before_money numeric(18, 2) not null,
    after_money numeric(18, 2) not null,
    changes text[] not null,
    problem text,
    primary key (run_id, case_id)
);

-- The receipts of one evaluation, or those made between two days (both included), computed again.
create table accr_replay (
    run_id bigint primary key references accr_run (id),
    evaluation_id bigint references accr_run (id),
    from_day date,
    to_day date,
    check (num_nonnulls(evaluation_id, from_day) = 1 and (from_day is null) = (to_day is null) and from_day <= to_day)
);
create index accr_receipt_made on accr_receipt using brin (made_at);

create table accr_replay_difference (
    run_id bigint not null references accr_replay (run_id),
    receipt_id bigint not null references accr_receipt (id),
    result varchar(20) not null check (result in ('DIFFERS', 'EDITION_CHANGED', 'IMPOSSIBLE')),
    path varchar(80) not null,
    stored text not null,
    computed text not null,
    primary key (run_id, receipt_id, path)
);
