-- What was awarded to one case of an organisation counts for its others.
create or replace function accr_touch_awarded() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id, from_day)
    select distinct other.id, day
    from touched
    join accr_case own on own.id = touched.case_id
    join accr_case other on other.organisation = own.organisation,
    lateral (values (date '-infinity'), (touched.awarded_on), (touched.paid_on)) days (day)
    where day is not null;
    return null;
end $$;
