-- Photos of a visit. A visit is closed by the next step of its case: from then on its photos neither come nor go.
alter table accr_visit add column public_id uuid not null default gen_random_uuid();
alter table accr_visit add constraint accr_visit_public_id unique (public_id);
-- The last step before it; null for visits recorded before there were photos.
alter table accr_visit add column after_event bigint;

create function accr_visit_closed(visit bigint) returns boolean language sql stable as $$
    select exists (select 1 from accr_visit v join accr_case_event e on e.case_id = v.case_id
        where v.id = visit
            and case when v.after_event is null then e.at > v.recorded_at else e.id > v.after_event end)
$$;

-- What came in is written anew without anything but the picture: no place, no device, nothing hidden.
create table accr_visit_photo (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    visit_id bigint not null references accr_visit (id),
    caption varchar(200) not null check (btrim(caption) <> ''),
    taken_by varchar(100) not null check (btrim(taken_by) <> ''),
    taken_on date not null,
    camera_at timestamptz,
    width integer not null check (width between 1 and 2048),
    height integer not null check (height between 1 and 2048),
    sha256 char(64) not null,
    received_sha256 char(64) not null,
    stored_by varchar(100) not null,
    stored_at timestamptz not null,
    content bytea not null check (length(content) <= 4194304),
    thumbnail bytea not null check (length(thumbnail) <= 262144),
    constraint accr_visit_photo_once unique (visit_id, received_sha256)
);

create function accr_visit_photo_open() returns trigger language plpgsql as $$
declare
    visit bigint := case when tg_op = 'DELETE' then old.visit_id else new.visit_id end;
begin
    if tg_op = 'UPDATE' then
        raise exception 'a photo is not altered' using errcode = 'restrict_violation';
    end if;
    -- Whoever moves the case on meanwhile waits for this, or this for them.
    perform 1 from accr_case c where c.id = (select v.case_id from accr_visit v where v.id = visit) for update;
    if accr_visit_closed(visit) then
        raise exception 'the visit is closed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger accr_visit_photo_open before insert or update or delete on accr_visit_photo
    for each row execute function accr_visit_photo_open();
create trigger accr_visit_photo_kept before truncate on accr_visit_photo
    for each statement execute function kern_append_only();
