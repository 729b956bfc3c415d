-- The name as it is compared when a part of it is looked for. As a column it is not worked out anew for each of ten thousand
-- names, and the planner knows from its sample how many names a part stands in.
alter table accr_case add column name_folded text not null generated always as (accr_folded(name)) stored;
analyze accr_case;
