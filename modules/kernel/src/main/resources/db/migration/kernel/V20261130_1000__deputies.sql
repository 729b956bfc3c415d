-- With what roles a person was last seen: what deputies are chosen from and act with.
create table kern_sign_in (
    username varchar(100) primary key references kern_person (username),
    roles text[] not null,
    seen_at timestamptz not null
);

-- Who acts for whom while they are away. roles: what is handed over.
create table kern_delegation (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    person varchar(100) not null references kern_person (username),
    deputy varchar(100) not null references kern_person (username),
    roles text[] not null check (cardinality(roles) > 0),
    org_path text not null check (org_path ~ '^(/[0-9]+)+/$'),
    first_day date not null,
    last_day date not null,
    reason varchar(200) not null,
    given_at timestamptz not null,
    constraint kern_delegation_two_people check (deputy <> person),
    constraint kern_delegation_days check (last_day >= first_day and last_day < first_day + 92),
    constraint kern_delegation_not_of_administrators
        check (not roles && array['AUDITOR', 'SECURITY_ADMINISTRATOR'])
);
create index kern_delegation_person on kern_delegation (person, last_day);
create index kern_delegation_deputy on kern_delegation (deputy, last_day);
create index kern_delegation_org_path on kern_delegation (org_path text_pattern_ops, id);
create trigger kern_delegation_append_only before update or delete or truncate on kern_delegation
    for each statement execute function kern_append_only();

-- A delegation that ended before its last day.
create table kern_delegation_end (
    delegation_id bigint primary key references kern_delegation (id),
    ended_by varchar(100) not null,
    ended_at timestamptz not null,
    cause varchar(20) not null check (cause in ('PERSON', 'DEPUTY', 'ADMINISTRATOR', 'ROLES'))
);
create trigger kern_delegation_end_append_only before update or delete or truncate on kern_delegation_end
    for each statement execute function kern_append_only();

-- From when to when a deputy did act for the other: one at a time, and begun anew each day.
create table kern_stint (
    id bigint generated always as identity primary key,
    delegation_id bigint not null references kern_delegation (id),
    deputy varchar(100) not null,
    person varchar(100) not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    check (ended_at >= begun_at)
);
create unique index kern_stint_running on kern_stint (deputy) where ended_at is null;
create index kern_stint_person on kern_stint (person, begun_at);
create index kern_stint_deputy on kern_stint (deputy, begun_at);

create function kern_stint_guard() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null
        or (old.delegation_id, old.deputy, old.person, old.begun_at)
            is distinct from (new.delegation_id, new.deputy, new.person, new.begun_at)
    then
        raise exception 'a stint of a deputy is only ended, and once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger kern_stint_guard before update on kern_stint for each row execute function kern_stint_guard();
create trigger kern_stint_kept before delete or truncate on kern_stint
    for each statement execute function kern_append_only();

-- Whose hand a deed was: who did it, and whom they acted for at that time. A request that was under way when the stint
-- ended belongs to it, so two minutes are added, longer than a transaction lasts; a stint nobody ended ends with its day.
create function kern_hands(by text, at timestamptz) returns text[] language sql stable as $$
    select array[lower(by)] || coalesce(array_agg(s.person::text), array[]::text[]) from kern_stint s
    where s.deputy = lower(by) and at >= s.begun_at and at <= coalesce(s.ended_at + interval '2 minutes',
        (date_trunc('day', s.begun_at at time zone 'Asia/Shanghai') + interval '1 day') at time zone 'Asia/Shanghai')
$$;

-- Four eyes are those of four people, whoever they acted for. Arguments: signer and time, preparer and time, and where the
-- preparer stands in another row, its table and the column that names its id. A column may be given as old:column.
create function kern_four_eyes() returns trigger language plpgsql as $$
declare
    now_row jsonb := to_jsonb(new);
    before_row jsonb := case when tg_nargs = 6 or tg_op = 'INSERT' then null else to_jsonb(old) end;
    preparer text;
    prepared timestamptz;
begin
    if not exists (select from kern_stint) then
        return new;
    end if;
    if tg_nargs = 6 then
        execute format('select to_jsonb(p) from %I p where p.id = $1', tg_argv[4]) into before_row
            using (now_row ->> tg_argv[5])::bigint;
        preparer := before_row ->> tg_argv[2];
        prepared := before_row ->> tg_argv[3];
    else
        preparer := now_row ->> tg_argv[2];
        prepared := case when tg_argv[3] like 'old:%' then before_row ->> substr(tg_argv[3], 5)
            else now_row ->> tg_argv[3] end;
    end if;
    if kern_hands(now_row ->> tg_argv[0], coalesce((now_row ->> tg_argv[1])::timestamptz, now()))
        && kern_hands(preparer, prepared)
    then
        raise exception 'four eyes: % and % act for the same person', now_row ->> tg_argv[0], preparer
            using errcode = 'HC4EY';
    end if;
    return new;
end $$;

create trigger kern_holiday_verdict_hands before insert on kern_holiday_verdict for each row
    execute function kern_four_eyes('decided_by', 'decided_at', 'entered_by', 'entered_at', 'kern_holiday_entry', 'entry_id');
