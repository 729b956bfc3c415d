-- A run writes receipts and findings by the thousand. A foreign key looks up and locks the row it refers to for each of them,
-- and writes that lock to the log; these checks do the same once for a statement. The other end is guarded by triggers: runs
-- and cases that receipts or findings tell of stay, receipts are append-only, and what a row refers to does not change.
alter table accr_receipt
    drop constraint accr_receipt_run_id_fkey,
    drop constraint accr_receipt_case_id_fkey;
alter table accr_finding
    drop constraint accr_finding_receipt_id_fkey,
    drop constraint accr_finding_case_id_fkey;

-- Arguments: the column, and the table whose id it names.
create function accr_refers() returns trigger language plpgsql as $$
declare
    astray bigint;
begin
    execute format('select made.%1$I from made where made.%1$I is not null'
        || ' and not exists (select 1 from %2$I there where there.id = made.%1$I) limit 1', tg_argv[0], tg_argv[1])
        into astray;
    if astray is not null then
        raise exception '%.% refers to % %, which does not exist', tg_table_name, tg_argv[0], tg_argv[1], astray
            using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create trigger accr_receipt_of_run after insert on accr_receipt
    referencing new table as made for each statement execute function accr_refers('run_id', 'accr_run');
create trigger accr_receipt_of_case after insert on accr_receipt
    referencing new table as made for each statement execute function accr_refers('case_id', 'accr_case');
create trigger accr_finding_of_receipt after insert on accr_finding
    referencing new table as made for each statement execute function accr_refers('receipt_id', 'accr_receipt');
create trigger accr_finding_of_case after insert on accr_finding
    referencing new table as made for each statement execute function accr_refers('case_id', 'accr_case');

create function accr_told_of() returns trigger language plpgsql as $$
begin
    raise exception '% % is told of elsewhere and stays as it is', tg_table_name, old.id
        using errcode = 'foreign_key_violation';
end $$;
create function accr_run_told_of() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accr_receipt where run_id = old.id) then
        raise exception 'The receipts of run % tell of it', old.id using errcode = 'foreign_key_violation';
    end if;
    return old;
end $$;
create trigger accr_run_told_of before delete on accr_run
    for each row execute function accr_run_told_of();
create function accr_case_told_of() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accr_receipt where case_id = old.id)
        or exists (select 1 from accr_finding where case_id = old.id) then
        raise exception 'Receipts or findings tell of case %', old.id using errcode = 'foreign_key_violation';
    end if;
    return old;
end $$;
create trigger accr_case_told_of before delete on accr_case
    for each row execute function accr_case_told_of();
create trigger accr_run_number before update of id on accr_run
    for each row when (old.id <> new.id) execute function accr_told_of();
create trigger accr_case_number before update of id on accr_case
    for each row when (old.id <> new.id) execute function accr_told_of();
create trigger accr_finding_grounds before update of receipt_id, case_id on accr_finding
    for each row when (old.receipt_id is distinct from new.receipt_id or old.case_id <> new.case_id)
    execute function accr_told_of();
