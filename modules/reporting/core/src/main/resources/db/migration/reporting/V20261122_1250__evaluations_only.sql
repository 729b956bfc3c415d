-- What-ifs and replays are runs as well, and stand for no year.
create or replace view rep_latest_run as
select distinct on (year) id as run_id, year, as_of, edition, ended_at
from accr_run
where state = 'ENDED' and kind = 'EVALUATION'
order by year, id desc;
