-- Figures of many bases wait here between the check of a file and its confirmation; only rows that would change something.
create table accr_figures_import (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    org_path text not null check (org_path ~ '^(/[0-9]+)+/$'),
    year integer not null check (year between 2000 and 2100),
    file_name varchar(255) not null,
    state varchar(20) not null check (state in ('CHECKED', 'CONFIRMED', 'DISCARDED')),
    bases integer not null check (bases >= 0),
    changed integer not null check (changed between 0 and bases),
    checked_by varchar(100) not null,
    checked_at timestamptz not null,
    ended_at timestamptz,
    constraint accr_figures_import_ended check ((state = 'CHECKED') = (ended_at is null))
);
-- A person has one file waiting for a year.
create unique index accr_figures_import_waiting on accr_figures_import (checked_by, year) where state = 'CHECKED';

create table accr_figures_import_row (
    import_id bigint not null references accr_figures_import (id),
    row_no integer not null,
    case_id bigint not null references accr_case (id),
    revision integer not null,
    before jsonb not null,
    after jsonb not null,
    primary key (import_id, row_no),
    constraint accr_figures_import_case unique (import_id, case_id)
);
