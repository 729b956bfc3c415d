-- Whoever acts for another counts as both: neither checks nor publishes what either of them wrote.
create function pol_draft_hands() returns trigger language plpgsql as $$
declare
    signer text := coalesce(new.published_by, new.checked_by);
    signed timestamptz := coalesce(new.published_at, new.checked_at);
begin
    if exists (select from kern_stint) and (
        exists (select from pol_draft_version v where v.draft_id = new.id
            and kern_hands(v.saved_by, v.saved_at) && kern_hands(signer, signed))
        or new.published_by is not null and kern_hands(new.checked_by, new.checked_at) && kern_hands(signer, signed))
    then
        raise exception 'four eyes: % acts for somebody who had a hand in draft %', signer, new.public_id
            using errcode = 'HC4EY';
    end if;
    return new;
end $$;
create trigger pol_draft_hands before update on pol_draft for each row
    when ((new.checked_by is not null and new.checked_by is distinct from old.checked_by)
        or (new.published_by is not null and old.published_by is null))
    execute function pol_draft_hands();
