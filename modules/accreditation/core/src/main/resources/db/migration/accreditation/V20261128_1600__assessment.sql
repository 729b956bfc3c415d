-- Who scores a base in a year, or in a part of it: "whole", or the id of a partial assessment of the edition.
create table accr_assessor (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    case_id bigint not null references accr_case (id),
    year integer not null check (year between 2000 and 2100),
    part varchar(40) not null check (btrim(part) <> ''),
    username varchar(100) not null,
    assigned_by varchar(100) not null,
    assigned_at timestamptz not null,
    unique (case_id, year, part, username)
);
create index accr_assessor_username on accr_assessor (username, id);
create trigger accr_assessor_append_only before update or delete or truncate on accr_assessor
    for each statement execute function kern_append_only();

-- What an assessor declares, and how an assignment ends. Whoever is recused is so for all parts of the case's year.
create table accr_assessor_event (
    id bigint generated always as identity primary key,
    assessor_id bigint not null references accr_assessor (id),
    kind varchar(20) not null check (kind in ('NO_INTEREST', 'INTEREST', 'RECUSED', 'RELEASED')),
    statement text not null default '',
    recorded_by varchar(100) not null,
    recorded_at timestamptz not null,
    check (kind = 'NO_INTEREST' or btrim(statement) <> '')
);
create index accr_assessor_event_assessor on accr_assessor_event (assessor_id, id);
create unique index accr_assessor_event_ended on accr_assessor_event (assessor_id) where kind in ('RECUSED', 'RELEASED');
create trigger accr_assessor_event_append_only before update or delete or truncate on accr_assessor_event
    for each statement execute function kern_append_only();

-- The points an assessor gives; a change is a new revision, and nothing follows what was submitted.
create table accr_sheet_revision (
    id bigint generated always as identity primary key,
    assessor_id bigint not null references accr_assessor (id),
    revision integer not null check (revision > 0),
    edition varchar(80) not null,
    points jsonb not null check (jsonb_typeof(points) = 'object'),
    remarks jsonb not null check (jsonb_typeof(remarks) = 'object'),
    submitted boolean not null,
    saved_by varchar(100) not null,
    saved_at timestamptz not null,
    unique (assessor_id, revision)
);
create unique index accr_sheet_submitted on accr_sheet_revision (assessor_id) where submitted;
create trigger accr_sheet_revision_append_only before update or delete or truncate on accr_sheet_revision
    for each statement execute function kern_append_only();

create function accr_sheet_guard() returns trigger language plpgsql as $$
declare
    sheet accr_assessor%rowtype;
begin
    select * into sheet from accr_assessor where id = new.assessor_id;
    if sheet.username <> new.saved_by then
        raise exception 'A score sheet is written by its assessor only';
    end if;
    if exists (select from accr_sheet_revision r where r.assessor_id = sheet.id and r.submitted) then
        raise exception 'A submitted score sheet is frozen';
    end if;
    if not exists (select from accr_assessor_event e where e.assessor_id = sheet.id
                   and e.kind in ('NO_INTEREST', 'INTEREST')) then
        raise exception 'An assessor declares interests before scoring';
    end if;
    if exists (select from accr_assessor_event e join accr_assessor a on a.id = e.assessor_id
               where a.case_id = sheet.case_id and a.year = sheet.year and a.username = sheet.username
               and (e.kind = 'RECUSED' or e.kind = 'RELEASED' and a.id = sheet.id)) then
        raise exception 'Whoever is recused or released does not score';
    end if;
    return new;
end $$;
create trigger accr_sheet_revision_guard before insert on accr_sheet_revision
    for each row execute function accr_sheet_guard();

-- The documents an item's points rest on.
create table accr_sheet_document (
    assessor_id bigint not null references accr_assessor (id),
    item varchar(80) not null,
    document uuid not null,
    primary key (assessor_id, item, document)
);
create trigger accr_sheet_document_append_only before update or delete or truncate on accr_sheet_document
    for each statement execute function kern_append_only();

-- A meeting that settled points about which assessors were too far apart; the newest one counts.
create table accr_moderation (
    id bigint generated always as identity primary key,
    case_id bigint not null references accr_case (id),
    year integer not null check (year between 2000 and 2100),
    part varchar(40) not null,
    revision integer not null check (revision > 0),
    held_on date not null,
    minutes_no varchar(100) not null check (btrim(minutes_no) <> ''),
    participants varchar(300) not null check (btrim(participants) <> ''),
    points jsonb not null check (jsonb_typeof(points) = 'object' and points <> '{}'),
    reasons jsonb not null check (jsonb_typeof(reasons) = 'object'),
    recorded_by varchar(100) not null,
    recorded_at timestamptz not null,
    unique (case_id, year, part, revision)
);
create trigger accr_moderation_append_only before update or delete or truncate on accr_moderation
    for each statement execute function kern_append_only();
