-- After the naming: the holder of a title may have to put something right, and may lose the title.
alter table accr_case
    add column rectify_until date,
    add column withdrawn_on date,
    add column withdrawn_by varchar(100),
    drop constraint accr_case_state_check,
    drop constraint accr_case_decided,
    drop constraint accr_case_named,
    add constraint accr_case_state_check check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RECOMMENDED', 'VERIFIED',
        'APPROVED', 'REJECTED', 'NAMED', 'RECTIFYING', 'WITHDRAWN')),
    add constraint accr_case_decided check (
        state not in ('APPROVED', 'REJECTED', 'NAMED', 'RECTIFYING', 'WITHDRAWN') or (
        decided_on is not null and minutes_no is not null and decided_by is not null)),
    add constraint accr_case_named check (
        (state in ('NAMED', 'RECTIFYING', 'WITHDRAWN')) = (named_on is not null and named_by is not null)),
    add constraint accr_case_rectifying check ((state = 'RECTIFYING') = (rectify_until is not null)),
    add constraint accr_case_withdrawn check (
        case when state = 'WITHDRAWN' then withdrawn_on >= named_on and withdrawn_by is not null
        else withdrawn_on is null and withdrawn_by is null end),
    add column holds_title boolean not null generated always as (state in ('NAMED', 'RECTIFYING')) stored;

-- A case that is over leaves its organisation free to begin anew.
drop index accr_case_live_organisation;
create unique index accr_case_live_organisation on accr_case (organisation) where state not in ('REJECTED', 'WITHDRAWN');
drop index accr_case_live_credit_code;
create unique index accr_case_live_credit_code on accr_case (credit_code)
    where state not in ('DRAFT', 'REJECTED', 'WITHDRAWN');
create index accr_case_titled on accr_case (rulebook, id) where holds_title;

alter table accr_case_event alter column command type varchar(40);
