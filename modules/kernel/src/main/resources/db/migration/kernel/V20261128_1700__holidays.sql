-- A year's holidays as the State Council arranged them: entered by one person, confirmed or refused by another. The
-- latest confirmed entry of a year counts, also before what the house brought along.
create table kern_holiday_entry (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    year integer not null check (year between 2000 and 2100),
    document varchar(100) not null check (btrim(document) <> ''),
    entered_by varchar(100) not null,
    entered_at timestamptz not null,
    unique (id, entered_by)
);
create trigger kern_holiday_entry_append_only before update or delete or truncate on kern_holiday_entry
    for each statement execute function kern_append_only();

-- Days that are not what their weekday says: off, or worked although Saturday or Sunday.
create table kern_holiday (
    entry_id bigint not null references kern_holiday_entry (id),
    day date not null,
    festival varchar(40) not null,
    working boolean not null,
    primary key (entry_id, day),
    check (not working or extract(isodow from day) in (6, 7))
);
create trigger kern_holiday_append_only before update or delete or truncate on kern_holiday
    for each statement execute function kern_append_only();

create table kern_holiday_verdict (
    entry_id bigint primary key,
    entered_by varchar(100) not null,
    confirmed boolean not null,
    decided_by varchar(100) not null,
    decided_at timestamptz not null,
    foreign key (entry_id, entered_by) references kern_holiday_entry (id, entered_by),
    constraint kern_holiday_four_eyes check (decided_by <> entered_by)
);
create trigger kern_holiday_verdict_append_only before update or delete or truncate on kern_holiday_verdict
    for each statement execute function kern_append_only();
