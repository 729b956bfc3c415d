-- A complaint counts from the day it was verified, and is late from the day after its deadline.
create function accr_touch_complaint() returns trigger language plpgsql as $$
begin
    insert into accr_touch (case_id, from_day)
    select case_id, day from touched, lateral (values (date '-infinity'), (verified_on), (deadline + 1)) days (day)
    where day is not null;
    return null;
end $$;
create trigger accr_complaint_touch_insert after insert on accr_complaint
    referencing new table as touched for each statement execute function accr_touch_complaint();
create trigger accr_complaint_touch_update after update on accr_complaint
    referencing new table as touched for each statement execute function accr_touch_complaint();
