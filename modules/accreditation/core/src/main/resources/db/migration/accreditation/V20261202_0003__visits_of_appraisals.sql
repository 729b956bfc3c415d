-- Bases are visited for their appraisal too. Such a visit is closed by the result it was made for, which is no step of the case.
create or replace function accr_visit_closed(visit bigint) returns boolean language sql stable as $$
    select exists (select 1 from accr_visit v join accr_case_event e on e.case_id = v.case_id
        where v.id = visit
            and case when v.after_event is null then e.at > v.recorded_at else e.id > v.after_event end)
        or exists (select 1 from accr_visit v join accr_result r on r.case_id = v.case_id
            where v.id = visit and r.determined_at > v.recorded_at)
$$;
