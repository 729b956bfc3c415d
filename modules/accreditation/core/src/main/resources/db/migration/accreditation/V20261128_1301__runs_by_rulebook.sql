-- Each rulebook is evaluated by runs of its own. standing: what the run found stands until something is noted in accr_touch,
-- so that a night may build on it; basis: the run a night built on, looking only at what may have changed since.
alter table accr_run
    add column of_rulebook varchar(50) generated always as (split_part(edition, '@', 1)) stored,
    add column standing boolean not null default false,
    add column basis bigint references accr_run (id),
    add constraint accr_run_builds check (basis is null or (standing and kind = 'EVALUATION'));
drop index accr_run_evaluating;
create unique index accr_run_evaluating on accr_run (of_rulebook)
    where kind = 'EVALUATION' and state in ('RUNNING', 'CANCELLING');
drop index accr_run_of_the_day;
create unique index accr_run_of_the_day on accr_run (as_of, of_rulebook) where cause = 'TIMER';
