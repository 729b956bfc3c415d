-- The editions among which a run of evaluation chooses for each case, noted when it opens.
create table accr_run_edition (
    run_id bigint not null references accr_run (id),
    edition varchar(80) not null,
    primary key (run_id, edition)
);
insert into accr_run_edition (run_id, edition) select id, edition from accr_run where kind = 'EVALUATION';
create trigger accr_run_edition_append_only before update or delete or truncate on accr_run_edition
    for each statement execute function kern_append_only();
