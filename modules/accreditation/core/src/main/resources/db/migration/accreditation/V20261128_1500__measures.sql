-- What follows from findings and grounds: proposed by one person, decided by a meeting that another person records,
-- carried out in the same transaction. Nothing here is ever changed; a decision is corrected by a later one.

-- The id is chosen by whoever records the meeting, so that recording it twice is recording it once.
create table accr_meeting (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    org_path text not null check (org_path ~ '^(/[0-9]+)+/$'),
    minutes_no varchar(100) not null check (btrim(minutes_no) <> ''),
    met_on date not null,
    notified_on date not null,
    content_sha256 char(64) not null,
    recorded_by varchar(100) not null,
    recorded_at timestamptz not null,
    constraint accr_meeting_before_notice check (met_on <= notified_on)
);
create index accr_meeting_org_path on accr_meeting (org_path text_pattern_ops, id);
create trigger accr_meeting_append_only before update or delete or truncate on accr_meeting
    for each statement execute function kern_append_only();

-- A proposal. due_on: set by the proposer where the edition leaves the time to each decision.
create table accr_measure (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    case_id bigint not null references accr_case (id),
    org_path text not null check (org_path ~ '^(/[0-9]+)+/$'),
    kind varchar(20) not null check (kind in ('WARN', 'RECTIFY', 'ACCEPT', 'FAIL', 'WITHDRAW', 'BAN', 'REPORT',
        'APPROVAL', 'REFUSAL', 'RECOVER', 'SUCCESSOR', 'LIFT')),
    finding_id bigint references accr_finding (id),
    follows_id bigint references accr_measure (id),
    edition varchar(80) not null,
    edition_hash varchar(80) not null,
    rule varchar(80),
    year integer not null check (year between 2000 and 2100),
    cite text not null check (btrim(cite) <> ''),
    label_zh text not null,
    label_en text not null,
    grounds text not null check (btrim(grounds) <> ''),
    due_on date,
    amount numeric(18, 2) check (amount > 0),
    visited_on date,
    visitors varchar(200),
    reply_no varchar(100),
    reply_on date,
    unit_code varchar(18),
    unit_name varchar(200),
    proposed_by varchar(100) not null,
    proposed_at timestamptz not null,
    unique (id, proposed_by),
    constraint accr_measure_follows check (
        (kind in ('ACCEPT', 'FAIL', 'APPROVAL', 'REFUSAL', 'SUCCESSOR', 'LIFT')) = (follows_id is not null)),
    constraint accr_measure_rule check (kind in ('WARN', 'RECOVER') or rule is not null),
    constraint accr_measure_amount check ((kind = 'RECOVER') = (amount is not null)),
    constraint accr_measure_visit check (kind <> 'ACCEPT' or num_nonnulls(visited_on, visitors) = 2),
    constraint accr_measure_reply check ((kind in ('APPROVAL', 'REFUSAL')) = (num_nonnulls(reply_no, reply_on) = 2)),
    constraint accr_measure_unit check ((kind = 'SUCCESSOR') = (num_nonnulls(unit_code, unit_name) = 2))
);
create index accr_measure_case on accr_measure (case_id, id);
create index accr_measure_org_path on accr_measure (org_path text_pattern_ops, id);
create index accr_measure_finding on accr_measure (finding_id) where finding_id is not null;
create index accr_measure_follows on accr_measure (follows_id) where follows_id is not null;
create trigger accr_measure_append_only before update or delete or truncate on accr_measure
    for each statement execute function kern_append_only();

-- What became of a proposal, once and for all. concludes: the measure that is answered by this one, at most once.
create table accr_measure_end (
    measure_id bigint primary key,
    proposed_by varchar(100) not null,
    state varchar(20) not null check (state in ('DECIDED', 'REJECTED', 'RETRACTED')),
    meeting_id bigint references accr_meeting (id),
    concludes_id bigint unique references accr_measure (id),
    grounds text not null default '',
    effective_on date not null,
    due_on date,
    ended_by varchar(100) not null,
    ended_at timestamptz not null,
    foreign key (measure_id, proposed_by) references accr_measure (id, proposed_by),
    constraint accr_measure_four_eyes check (state = 'RETRACTED' or ended_by <> proposed_by),
    constraint accr_measure_by_meeting check ((state in ('DECIDED', 'REJECTED')) = (meeting_id is not null)),
    constraint accr_measure_refused_why check (state = 'DECIDED' or btrim(grounds) <> ''),
    constraint accr_measure_effect check (state = 'DECIDED' or num_nonnulls(concludes_id, due_on) = 0)
);
create index accr_measure_end_meeting on accr_measure_end (meeting_id) where meeting_id is not null;
create index accr_measure_end_due on accr_measure_end (due_on) where due_on is not null;
create trigger accr_measure_end_append_only before update or delete or truncate on accr_measure_end
    for each statement execute function kern_append_only();

-- The register of bans, of all rulebooks. kinds: those that may not be applied for, none named: all of the rulebook.
-- last_day: the last day still banned; null: for ever.
create table accr_ban (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    measure_id bigint not null unique references accr_measure (id),
    org_path text not null check (org_path ~ '^(/[0-9]+)+/$'),
    rulebook varchar(50) not null,
    kinds text[] not null,
    covers text[] not null,
    leading_person varchar(100),
    from_day date not null,
    last_day date check (last_day >= from_day)
);
create index accr_ban_org_path on accr_ban (org_path text_pattern_ops, id);
create index accr_ban_last_day on accr_ban (last_day);
create trigger accr_ban_append_only before update or delete or truncate on accr_ban
    for each statement execute function kern_append_only();

-- The legal persons a ban binds: the one it was decided on, and its successors, each by a decision.
create table accr_ban_unit (
    ban_id bigint not null references accr_ban (id),
    credit_code varchar(18) not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name varchar(200) not null,
    measure_id bigint not null references accr_measure (id),
    primary key (ban_id, credit_code)
);
create index accr_ban_unit_code on accr_ban_unit (credit_code);
create trigger accr_ban_unit_append_only before update or delete or truncate on accr_ban_unit
    for each statement execute function kern_append_only();

create table accr_ban_lift (
    ban_id bigint primary key references accr_ban (id),
    measure_id bigint not null unique references accr_measure (id),
    lifted_on date not null
);
create trigger accr_ban_lift_append_only before update or delete or truncate on accr_ban_lift
    for each statement execute function kern_append_only();

-- A finding rests on a receipt, or on a measure whose time has passed. lapsed: the receipt in which it was no longer
-- found; it stays open until a person closes it.
alter table accr_finding
    alter column receipt_id drop not null,
    add column measure_id bigint references accr_measure (id),
    add column lapsed_receipt_id bigint references accr_receipt (id),
    drop constraint accr_finding_case_id_rule_year_key,
    drop constraint accr_finding_action_check,
    add constraint accr_finding_action_check check (action in ('WARN', 'RECTIFY', 'WITHDRAW', 'BAN', 'RECOVER',
        'REPORT', 'SUBSIDY', 'REVIEW', 'FIGURES', 'DEADLINE')),
    add constraint accr_finding_grounds check (num_nonnulls(receipt_id, measure_id) = 1);
create unique index accr_finding_of_receipt on accr_finding (case_id, rule, year) where measure_id is null;
create unique index accr_finding_of_measure on accr_finding (measure_id, rule) where measure_id is not null;

-- What was decided is a fact of the case.
create function accr_touch_decided() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id, from_day)
    select distinct m.case_id, day from touched t join accr_measure m on m.id = t.measure_id,
        lateral (values (date '-infinity'), (t.effective_on)) days (day);
    return null;
end $$;
create trigger accr_measure_end_touch after insert on accr_measure_end
    referencing new table as touched for each statement execute function accr_touch_decided();
