-- A text with errors can be put aside. It is no edition, so it has no hash, and perhaps not even a name yet.
alter table pol_draft_version alter column sha256 drop not null;

alter table pol_draft
    alter column rulebook drop not null,
    alter column effective_from drop not null,
    alter column title_zh drop not null,
    alter column title_en drop not null,
    drop constraint pol_draft_state_check,
    add constraint pol_draft_state_check
        check (state in ('UNFINISHED', 'DRAFT', 'CHECKED', 'SIMULATED', 'PUBLISHED', 'WITHDRAWN')),
    drop constraint pol_draft_not_yet,
    add constraint pol_draft_not_yet
        check (state not in ('UNFINISHED', 'DRAFT') or num_nonnulls(checked_by, simulated_run) = 0),
    add constraint pol_draft_named
        check (state in ('UNFINISHED', 'WITHDRAWN') or num_nonnulls(rulebook, effective_from, title_zh, title_en) = 4);

create or replace function pol_draft_guard() returns trigger language plpgsql as $$
begin
    if old.state in ('PUBLISHED', 'WITHDRAWN') then
        raise exception 'draft % is closed', old.public_id
            using errcode = 'restrict_violation', constraint = 'pol_draft_closed';
    end if;
    if exists (select from pol_draft_version v where v.draft_id = new.id
            and lower(v.saved_by) in (lower(new.checked_by), lower(new.published_by))) then
        raise exception 'an author of draft % would check or publish it', old.public_id
            using errcode = 'restrict_violation', constraint = 'pol_draft_author_is_another';
    end if;
    if (old.state, new.state) not in (
            ('UNFINISHED', 'UNFINISHED'), ('UNFINISHED', 'DRAFT'), ('UNFINISHED', 'WITHDRAWN'),
            ('DRAFT', 'UNFINISHED'), ('DRAFT', 'DRAFT'), ('DRAFT', 'CHECKED'), ('DRAFT', 'WITHDRAWN'),
            ('CHECKED', 'UNFINISHED'), ('CHECKED', 'DRAFT'), ('CHECKED', 'SIMULATED'), ('CHECKED', 'WITHDRAWN'),
            ('SIMULATED', 'UNFINISHED'), ('SIMULATED', 'DRAFT'), ('SIMULATED', 'SIMULATED'), ('SIMULATED', 'PUBLISHED'),
            ('SIMULATED', 'WITHDRAWN'))
    then
        raise exception 'draft % does not go from % to %', old.public_id, old.state, new.state
            using errcode = 'restrict_violation', constraint = 'pol_draft_moves';
    end if;
    return new;
end $$;

-- A draft is unfinished exactly as long as its latest text has errors. Its text is written after it, so this waits for
-- the end of the transaction.
create function pol_draft_text_fits() returns trigger language plpgsql as $$
begin
    if exists (select from pol_draft d left join pol_draft_version v on v.draft_id = d.id and v.number = d.latest
            where d.id = new.id and d.state <> 'WITHDRAWN'
            and (v.id is null or (v.sha256 is null) <> (d.state = 'UNFINISHED'))) then
        raise exception 'the latest text of draft % does not fit its state', new.public_id
            using errcode = 'restrict_violation', constraint = 'pol_draft_text_fits';
    end if;
    return null;
end $$;
create constraint trigger pol_draft_text_fits after insert or update on pol_draft
    deferrable initially deferred for each row execute function pol_draft_text_fits();

-- What is published is the latest text of its draft, to the letter.
create function pol_edition_guard() returns trigger language plpgsql as $$
begin
    if not exists (select from pol_draft d join pol_draft_version v on v.draft_id = d.id and v.number = d.latest
            where d.id = new.draft_id and v.sha256 = new.sha256 and v.content = new.content) then
        raise exception 'the edition %@% is not the text of its draft', new.rulebook, new.effective_from
            using errcode = 'restrict_violation', constraint = 'pol_edition_is_its_draft';
    end if;
    return new;
end $$;
create trigger pol_edition_guarded before insert on pol_edition for each row execute function pol_edition_guard();
