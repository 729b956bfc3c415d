-- A run writes a receipt only where it says something else than the one before, so the latest of a base and year is its
-- appraisal, whichever ended run made it.
create or replace view rep_grade as
with latest as (
    select distinct on (r.case_id, r.year) r.year, r.case_id, r.grade, r.certain, r.attainable
    from accr_receipt r
    join accr_run run on run.id = r.run_id
    where run.state = 'ENDED'
    order by r.case_id, r.year, r.id desc
)
select latest.year, latest.case_id, latest.grade, latest.certain, latest.attainable, c.public_id, c.org_path,
       county.path as county_path, county.name as county
from latest
join accr_case c on c.id = latest.case_id
left join rep_county county on county.path = rep_second_step(c.org_path);
