-- A receipt of a run is packed: facts and outcomes as bytes, the day apart, since what it says holds until another receipt
-- of the case says otherwise. due: the next day on which it could come out otherwise though nothing changes.
alter table accr_receipt
    add column on_day date,
    add column facts bytea,
    add column outcomes bytea,
    add column due date,
    alter column inputs drop not null,
    add constraint accr_receipt_form check (
        num_nonnulls(on_day, facts, outcomes) = case when inputs is null then 3 else 0 end);
create index accr_receipt_due on accr_receipt (due) where due is not null;

-- A chunk of scattered cases names them.
alter table accr_chunk add column ids bigint[] check (cardinality(ids) = items);

-- Cases whose facts have changed, or will on a day, since a run last looked at them. Written by triggers, so that nobody
-- can forget it; a chunk strikes out what it has seen in the transaction of its receipts.
create table accr_touch (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    from_day date not null default '-infinity'
);
create index accr_touch_case on accr_touch (case_id);

create function accr_touch_cases() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id) select distinct case_id from touched;
    return null;
end $$;

create trigger accr_figures_touch after insert on accr_figures
    referencing new table as touched for each statement execute function accr_touch_cases();
create trigger accr_scores_touch after insert on accr_scores
    referencing new table as touched for each statement execute function accr_touch_cases();
create trigger accr_visit_touch after insert on accr_visit
    referencing new table as touched for each statement execute function accr_touch_cases();
create trigger accr_resident_touch_insert after insert on accr_resident
    referencing new table as touched for each statement execute function accr_touch_cases();
create trigger accr_resident_touch_update after update on accr_resident
    referencing new table as touched for each statement execute function accr_touch_cases();
create trigger accr_resident_touch_delete after delete on accr_resident
    referencing old table as touched for each statement execute function accr_touch_cases();

-- What is awarded or paid counts from its day on.
create function accr_touch_awarded() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id, from_day)
    select case_id, day from touched, lateral (values (date '-infinity'), (awarded_on), (paid_on)) days (day)
    where day is not null;
    return null;
end $$;
create trigger accr_award_touch_insert after insert on accr_award
    referencing new table as touched for each statement execute function accr_touch_awarded();
create trigger accr_award_touch_update after update on accr_award
    referencing new table as touched for each statement execute function accr_touch_awarded();

-- A title counts from its day on, and from the day after that its cycles do.
create function accr_touch_case() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id, from_day)
    select id, day from touched, lateral (values (date '-infinity'), (named_on), (named_on + 1)) days (day)
    where named_on is not null;
    return null;
end $$;
create trigger accr_case_touch_insert after insert on accr_case
    referencing new table as touched for each statement execute function accr_touch_case();
create trigger accr_case_touch_update after update on accr_case
    referencing new table as touched for each statement execute function accr_touch_case();
