-- What one person proposes as the result of a case for a year, or a part of it, and another confirms or refuses.
create table accr_result_proposal (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    case_id bigint not null references accr_case (id),
    year integer not null check (year between 2000 and 2100),
    part varchar(40) not null,
    edition varchar(80) not null,
    facts jsonb not null,
    score numeric(6, 2),
    grade varchar(20),
    reason text not null default '',
    minutes_no varchar(100) not null default '',
    state varchar(10) not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'REFUSED')),
    proposed_by varchar(100) not null,
    proposed_at timestamptz not null,
    closed_by varchar(100),
    closed_at timestamptz,
    closing text not null default '',
    version integer not null default 0,
    unique (id, proposed_by),
    check (part <> 'whole' or grade is not null),
    check ((state = 'OPEN') = (closed_by is null) and (closed_by is null) = (closed_at is null)),
    check (state <> 'CONFIRMED' or closed_by <> proposed_by),
    check (state <> 'REFUSED' or btrim(closing) <> '')
);
create unique index accr_result_proposal_open on accr_result_proposal (case_id, year, part) where state = 'OPEN';
create index accr_result_proposal_waiting on accr_result_proposal (id) where state = 'OPEN';

-- What was determined, by two people. Corrected only by a further determination with reason and minutes; the highest
-- revision counts. facts: what the edition was told, so that grade and rank can be computed again.
create table accr_result (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    proposal_id bigint not null unique,
    proposed_by varchar(100) not null,
    confirmed_by varchar(100) not null,
    case_id bigint not null references accr_case (id),
    org_path text not null,
    rulebook varchar(50) not null,
    year integer not null check (year between 2000 and 2100),
    part varchar(40) not null,
    revision integer not null check (revision > 0),
    edition varchar(80) not null,
    edition_hash varchar(80) not null,
    facts jsonb not null,
    score numeric(6, 2),
    grade varchar(20),
    receipt uuid not null,
    reason text not null,
    minutes_no varchar(100) not null,
    determined_on date not null,
    determined_at timestamptz not null,
    foreign key (proposal_id, proposed_by) references accr_result_proposal (id, proposed_by),
    unique (case_id, year, part, revision),
    check (proposed_by <> confirmed_by),
    check (part <> 'whole' or grade is not null),
    check (revision = 1 or btrim(reason) <> '' and btrim(minutes_no) <> '')
);
create index accr_result_ranked on accr_result (rulebook, year, part);
create trigger accr_result_append_only before update or delete or truncate on accr_result
    for each statement execute function kern_append_only();

-- The day a base was told its result: time limits count from it (annex 2, article 7; ruling NB-5).
create table accr_result_notice (
    id bigint generated always as identity primary key,
    result_id bigint not null unique references accr_result (id),
    notified_on date not null,
    how varchar(200) not null check (btrim(how) <> ''),
    recorded_by varchar(100) not null,
    recorded_at timestamptz not null
);
create trigger accr_result_notice_append_only before update or delete or truncate on accr_result_notice
    for each statement execute function kern_append_only();

-- A receipt may be made for a result.
alter table accr_receipt
    drop constraint accr_receipt_purpose_check,
    add constraint accr_receipt_purpose_check check (purpose in ('NIGHTLY', 'NAMING', 'RESULT'));
