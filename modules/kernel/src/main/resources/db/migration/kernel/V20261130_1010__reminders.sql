-- What is due soon or overdue, as the last night found it: for whoever holds the role and reaches the organisation.
create table kern_reminder (
    id bigint generated always as identity primary key,
    public_id uuid not null unique default gen_random_uuid(),
    kind varchar(100) not null,
    role varchar(30) not null,
    org_path text not null check (org_path ~ '^(/[0-9]+)+/$'),
    title varchar(300) not null,
    place varchar(200) not null,
    since timestamptz not null,
    due date not null,
    link varchar(200) not null,
    raised_on date not null,
    seen_on date not null,
    escalated_on date,
    closed_on date
);
create unique index kern_reminder_open on kern_reminder (kind, link) where closed_on is null;
create index kern_reminder_role on kern_reminder (role, org_path text_pattern_ops, due) where closed_on is null;

-- Who has read one.
create table kern_reminder_read (
    reminder_id bigint not null references kern_reminder (id),
    username varchar(100) not null,
    read_at timestamptz not null,
    primary key (reminder_id, username)
);

-- Of each day one server collects, once.
create table kern_reminder_run (
    day date primary key,
    ended_at timestamptz not null,
    open_count bigint not null,
    escalated_count bigint not null
);
create trigger kern_reminder_run_append_only before update or delete or truncate on kern_reminder_run
    for each statement execute function kern_append_only();
