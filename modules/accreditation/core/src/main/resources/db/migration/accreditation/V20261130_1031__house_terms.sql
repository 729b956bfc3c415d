-- How many working days a federation gives itself for a step whose policy sets no time. No days: taken back. The latest counts.
create table accr_house_term (
    id bigint generated always as identity primary key,
    federation text not null check (federation ~ '^/[0-9]+/$'),
    command varchar(20) not null check (command in ('RECOMMEND', 'VERIFY', 'APPROVE', 'NAME')),
    working_days integer check (working_days between 1 and 250),
    set_by varchar(100) not null,
    set_at timestamptz not null
);
create index accr_house_term_latest on accr_house_term (federation, command, id desc);
create trigger accr_house_term_append_only before update or delete or truncate on accr_house_term
    for each statement execute function kern_append_only();
