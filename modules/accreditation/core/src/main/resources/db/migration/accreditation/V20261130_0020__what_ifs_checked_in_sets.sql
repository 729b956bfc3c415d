-- A what-if writes a row for each case of the portfolio, and each locked the one row of its what-if, in turn with the other
-- worker. References are checked for a statement at once, as those of receipts are.
-- Arguments: the column, the table it refers to, and the column there; its id if none is said.
create or replace function accr_refers() returns trigger language plpgsql as $$
declare
    astray bigint;
begin
    execute format('select made.%1$I from made where made.%1$I is not null'
        || ' and not exists (select 1 from %2$I there where there.%3$I = made.%1$I) limit 1',
        tg_argv[0], tg_argv[1], coalesce(tg_argv[2], 'id'))
        into astray;
    if astray is not null then
        raise exception '%.% refers to % %, which does not exist', tg_table_name, tg_argv[0], tg_argv[1], astray
            using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;

alter table accr_what_if_case
    drop constraint accr_what_if_case_run_id_fkey,
    drop constraint accr_what_if_case_case_id_fkey;
create trigger accr_what_if_case_of_run after insert on accr_what_if_case
    referencing new table as made for each statement execute function accr_refers('run_id', 'accr_what_if', 'run_id');
create trigger accr_what_if_case_of_case after insert on accr_what_if_case
    referencing new table as made for each statement execute function accr_refers('case_id', 'accr_case');

-- What a what-if was told stays: its row, and the cases of the portfolio, which all were named.
create function accr_what_if_told_of() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accr_what_if_case where run_id = old.run_id) then
        raise exception 'The cases of what-if % tell of it', old.run_id using errcode = 'foreign_key_violation';
    end if;
    return old;
end $$;
create trigger accr_what_if_told_of before delete on accr_what_if
    for each row execute function accr_what_if_told_of();
create or replace function accr_case_told_of() returns trigger language plpgsql as $$
begin
    if old.named_on is not null
        or exists (select 1 from accr_receipt where case_id = old.id)
        or exists (select 1 from accr_finding where case_id = old.id) then
        raise exception 'Case % was named, or receipts or findings tell of it', old.id
            using errcode = 'foreign_key_violation';
    end if;
    return old;
end $$;
