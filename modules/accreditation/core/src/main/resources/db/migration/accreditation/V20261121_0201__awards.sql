-- Subsidies a case was awarded, and since when they are paid: what later appraisals must know of them.
create table accr_award (
    id bigint generated always as identity primary key,
    case_id bigint not null references accr_case (id),
    subsidy varchar(80) not null,
    year integer not null check (year between 2000 and 2100),
    awarded_on date not null,
    paid_on date,
    unique (case_id, subsidy, year)
);
