-- Below a province's department the second step is a city's.
create or replace view rep_county as
select path, name from kern_organisation
where kind in ('COUNTY', 'ZONE') or kind = 'CITY' and path ~ '^/[0-9]+/[0-9]+/$';

-- Bank accounts are those of the first root, where several federations work in one house.
create or replace view rep_open_line as
select l.public_id, city.path as org_path, l.booked_on, l.amount, l.flag
from fin_statement_line l
cross join (select path from kern_organisation where parent_id is null order by id limit 1) city
where l.state = 'OPEN';
