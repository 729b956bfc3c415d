-- Read-only views over the tables of the other contexts: one row per thing counted, with the organisation it belongs to
-- and the county or zone that lies in. What is shown is summed from these, within the reach of whoever asks.

-- The second step of an organisation's path. Matches a county or zone, or nothing where the city is meant.
create function rep_second_step(path text) returns text language sql immutable parallel safe
    return '/' || split_part(path, '/', 2) || '/' || split_part(path, '/', 3) || '/';

create view rep_county as
select path, name from kern_organisation where kind in ('COUNTY', 'ZONE');

-- Every application and named base.
create view rep_base as
select c.id as case_id, c.public_id, c.org_path, county.path as county_path, county.name as county, c.kind, c.state,
       c.named_on
from accr_case c
left join rep_county county on county.path = rep_second_step(c.org_path);

-- The run whose results stand for a year: the latest that has ended.
create view rep_latest_run as
select distinct on (year) id as run_id, year, as_of, edition, ended_at
from accr_run
where state = 'ENDED'
order by year, id desc;

-- The latest appraisal of each base in each year: that of the latest run, or the one before it where the chunk failed.
create view rep_grade as
with latest as (
    select run.year, r.case_id, r.grade, r.certain, r.attainable
    from rep_latest_run run
    join accr_receipt r on r.run_id = run.run_id
    union all
    select run.year, c.id, before.grade, before.certain, before.attainable
    from rep_latest_run run
    join accr_chunk chunk on chunk.run_id = run.run_id and chunk.state = 'FAILED'
    join accr_case c on c.id between chunk.first_case and chunk.last_case
    cross join lateral (
        select r.grade, r.certain, r.attainable
        from accr_receipt r
        where r.case_id = c.id and r.year = run.year and r.purpose = 'NIGHTLY'
        order by r.id desc
        limit 1) before
)
select latest.year, latest.case_id, latest.grade, latest.certain, latest.attainable, c.public_id, c.org_path,
       county.path as county_path, county.name as county
from latest
join accr_case c on c.id = latest.case_id
left join rep_county county on county.path = rep_second_step(c.org_path);

-- Money by stage. ENTITLED: raised by a decision. ORDERED: in a living order. APPROVED: in an order that was approved.
-- PAID: confirmed by the bank and not returned, in part where a line paid only part. RETURNED: in an order sent back.
create view rep_money as
with placed as (
    select o.*, e.org_path
    from fin_order o
    join fin_entitlement e on e.id = o.entitlement_id
), paid as (
    select m.order_id, m.amount, l.booked_on
    from fin_match m
    join fin_statement_line l on l.id = m.line_id
    where m.undone_at is null and m.kind = 'PAYMENT'
), movement as (
    select 'ENTITLED' as stage, org_path, raised_on as on_day, amount from fin_entitlement
    union all
    select 'ORDERED', org_path, (made_at at time zone 'Asia/Shanghai')::date, amount
    from placed
    where state not in ('RETURNED', 'CANCELLED')
    union all
    select 'APPROVED', org_path, (approved_at at time zone 'Asia/Shanghai')::date, amount
    from placed
    where state in ('APPROVED', 'EXPORTED', 'PAID')
    union all
    select 'PAID', placed.org_path, paid.booked_on, paid.amount
    from paid
    join placed on placed.id = paid.order_id
    where placed.state in ('EXPORTED', 'PAID')
    union all
    select 'PAID', placed.org_path, (placed.state_since at time zone 'Asia/Shanghai')::date, placed.amount - matched.amount
    from placed
    cross join lateral (
        select coalesce(sum(paid.amount), 0) as amount from paid where paid.order_id = placed.id) matched
    where placed.state = 'PAID' and placed.amount > matched.amount
    union all
    select 'RETURNED', org_path, (state_since at time zone 'Asia/Shanghai')::date, amount
    from placed
    where state = 'RETURNED'
)
select movement.stage, movement.org_path, movement.on_day, movement.amount, county.path as county_path,
       county.name as county
from movement
left join rep_county county on county.path = rep_second_step(movement.org_path);

-- Statement lines that nothing accounts for yet. They belong to the account, and so to the city.
create view rep_open_line as
select l.public_id, city.path as org_path, l.booked_on, l.amount, l.flag
from fin_statement_line l
cross join (select path from kern_organisation where kind = 'CITY' and parent_id is null) city
where l.state = 'OPEN';

-- What a person must still decide.
create view rep_open_finding as
select f.public_id, f.org_path, county.path as county_path, county.name as county, f.action, f.year, f.raised_at
from accr_finding f
left join rep_county county on county.path = rep_second_step(f.org_path)
where f.state = 'OPEN';
