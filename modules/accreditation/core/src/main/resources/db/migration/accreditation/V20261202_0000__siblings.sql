-- The other cases of a case's organisation, both ways. Few cases have any; to ask for the others of each case of a portfolio
-- was the dearest thing a night read.
create table accr_sibling (
    case_id bigint not null references accr_case (id) on delete cascade,
    other_id bigint not null references accr_case (id) on delete cascade,
    primary key (case_id, other_id),
    check (case_id <> other_id)
);
create index accr_sibling_other on accr_sibling (other_id);

insert into accr_sibling (case_id, other_id)
select one.id, other.id
from (select organisation from accr_case group by organisation having count(*) > 1) several
join accr_case one using (organisation)
join accr_case other using (organisation)
where one.id <> other.id;

create function accr_case_siblings() returns trigger language plpgsql as $$
begin
    delete from accr_sibling where case_id = new.id or other_id = new.id;
    insert into accr_sibling (case_id, other_id)
    select case way when 1 then new.id else id end, case way when 1 then id else new.id end
    from accr_case, generate_series(1, 2) way
    where organisation = new.organisation and id <> new.id;
    return null;
end $$;
create trigger accr_case_siblings_insert after insert on accr_case
    for each row execute function accr_case_siblings();
create trigger accr_case_siblings_update after update of organisation on accr_case
    for each row when (old.organisation <> new.organisation) execute function accr_case_siblings();
