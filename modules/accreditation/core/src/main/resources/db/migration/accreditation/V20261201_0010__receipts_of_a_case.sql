-- One index of a receipt's case in the place of two: it finds what a case was told, of which there are few, and refuses a second
-- receipt of the same run. Nobody looks for a run's receipts by its number but who would delete the run.
alter table accr_receipt
    drop constraint accr_receipt_run_id_case_id_key,
    add constraint accr_receipt_once_a_run unique (case_id, run_id);
drop index accr_receipt_of_case;

create or replace function accr_run_told_of() returns trigger language plpgsql as $$
begin
    if old.kind = 'EVALUATION' and exists (select 1 from accr_receipt where run_id = old.id) then
        raise exception 'The receipts of run % tell of it', old.id using errcode = 'foreign_key_violation';
    end if;
    return old;
end $$;
