-- A night counts a whole portfolio before it begins; with what its condition asks for in the index, no case has to be read for that.
drop index accr_case_titled;
create index accr_case_titled on accr_case (rulebook, id) include (named_on, org_path) where holds_title;
