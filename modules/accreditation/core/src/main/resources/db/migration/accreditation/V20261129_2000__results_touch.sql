-- What a year was determined to have ended with is a fact of the case from that day on.
create function accr_touch_determined() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id, from_day)
    select distinct case_id, day from touched, lateral (values (date '-infinity'), (determined_on)) days (day);
    return null;
end $$;
create trigger accr_result_touch after insert on accr_result
    referencing new table as touched for each statement execute function accr_touch_determined();
