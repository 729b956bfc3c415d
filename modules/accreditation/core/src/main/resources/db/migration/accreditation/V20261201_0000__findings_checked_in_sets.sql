-- The last two foreign keys of findings asked for each row of a night, nearly always about nothing: most rest on a receipt and
-- have not lapsed. Now once for a statement, as the others; measures and receipts are append-only, so the other end stays.
alter table accr_finding
    drop constraint accr_finding_measure_id_fkey,
    drop constraint accr_finding_lapsed_receipt_id_fkey;
create trigger accr_finding_of_measure after insert on accr_finding
    referencing new table as made for each statement execute function accr_refers('measure_id', 'accr_measure');
create trigger accr_finding_raised_lapsed after insert on accr_finding
    referencing new table as made for each statement execute function accr_refers('lapsed_receipt_id', 'accr_receipt');
create trigger accr_finding_lapsed after update on accr_finding
    referencing new table as made for each statement execute function accr_refers('lapsed_receipt_id', 'accr_receipt');

drop trigger accr_finding_grounds on accr_finding;
create trigger accr_finding_grounds before update of receipt_id, measure_id, case_id on accr_finding
    for each row
    when (old.receipt_id is distinct from new.receipt_id or old.measure_id is distinct from new.measure_id
        or old.case_id <> new.case_id)
    execute function accr_told_of();
