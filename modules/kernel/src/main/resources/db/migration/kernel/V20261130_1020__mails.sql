-- Where people want to be written to; they say so themselves.
create table kern_mail_address (
    username varchar(100) primary key references kern_person (username),
    address varchar(200) not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    set_at timestamptz not null
);

-- One letter a person and day at most, kept until it was taken by the mail server and after.
create table kern_mail (
    id bigint generated always as identity primary key,
    username varchar(100) not null references kern_person (username),
    day date not null,
    address varchar(200) not null,
    subject varchar(200) not null,
    body text not null,
    made_at timestamptz not null,
    next_try_at timestamptz not null,
    attempts integer not null default 0 check (attempts >= 0),
    failure varchar(300),
    sent_at timestamptz,
    unique (username, day)
);
create index kern_mail_waiting on kern_mail (next_try_at) where sent_at is null;

create function kern_mail_guard() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null or (old.username, old.day, old.address, old.subject, old.body, old.made_at)
        is distinct from (new.username, new.day, new.address, new.subject, new.body, new.made_at)
    then
        raise exception 'a letter is written once and sent once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger kern_mail_guard before update on kern_mail for each row execute function kern_mail_guard();
create trigger kern_mail_kept before delete or truncate on kern_mail
    for each statement execute function kern_append_only();
