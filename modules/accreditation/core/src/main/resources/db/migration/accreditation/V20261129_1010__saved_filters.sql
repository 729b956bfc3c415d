-- Filters of the list of cases that a person keeps under a name; one of them may be in force when the list is opened.
create table accr_saved_filter (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    username varchar(100) not null,
    name varchar(60) not null check (btrim(name) <> ''),
    text varchar(200) not null default '',
    state varchar(20) not null default '',
    kind varchar(40) not null default '',
    standard boolean not null default false,
    version integer not null default 0,
    unique (username, name)
);
create unique index accr_saved_filter_standard on accr_saved_filter (username) where standard;
