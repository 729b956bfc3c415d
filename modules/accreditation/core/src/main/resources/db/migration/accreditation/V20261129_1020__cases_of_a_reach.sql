-- The newest cases of a federation or of a county, without leafing through those of all others that came in later. The sum
-- keeps the planner from doing just that by the primary key, since it cannot know that a county's cases came in together.
create index accr_case_of_federation on accr_case (substring(org_path from '^/[0-9]+/'), (id + 0));
create index accr_case_of_county on accr_case (substring(org_path from '^/[0-9]+/[0-9]+/'), (id + 0));
analyze accr_case;
