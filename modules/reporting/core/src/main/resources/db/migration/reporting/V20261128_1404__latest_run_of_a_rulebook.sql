-- Each rulebook has its own evaluations, so each has a latest one.
create or replace view rep_latest_run as
select distinct on (year, of_rulebook) id as run_id, year, as_of, edition, ended_at, of_rulebook
from accr_run
where state = 'ENDED' and kind = 'EVALUATION'
order by year, of_rulebook, id desc;
