-- Which rulebook governs the cases of an organisation and of all below it: the nearest row upwards decides.
create table accr_regime (
    org_path text primary key check (org_path ~ '^(/[0-9]+)+/$'),
    rulebook varchar(50) not null check (btrim(rulebook) <> '')
);
-- Whoever was there before works on by the rulebook that all cases have had so far.
insert into accr_regime (org_path, rulebook)
select path, 'nanchang-bases' from kern_organisation where parent_id is null;

-- acts: what has to happen before the title, as the edition has it when the case is handed in; empty where the text has no
-- procedure and the office records a case with the document that recognised it. follows: while it is under way, the case
-- whose lower title this one is to succeed. title_until: last day of a title with a term.
alter table accr_case
    add column acts varchar(100) not null default 'SUBMIT RECOMMEND VISIT VERIFY DECIDE NAME',
    add column follows uuid,
    add column succeeded_by uuid,
    add column title_until date,
    drop constraint accr_case_state_check,
    drop constraint accr_case_decided,
    drop constraint accr_case_named,
    drop constraint accr_case_handed_in_complete,
    add constraint accr_case_state_check check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RECOMMENDED', 'VERIFIED',
        'APPROVED', 'REJECTED', 'NAMED', 'RECTIFYING', 'WITHDRAWN', 'SUCCEEDED')),
    add constraint accr_case_decided check (
        state not in ('APPROVED', 'REJECTED', 'NAMED', 'RECTIFYING', 'WITHDRAWN', 'SUCCEEDED') or (
        decided_on is not null and minutes_no is not null and decided_by is not null)),
    add constraint accr_case_named check (
        (state in ('NAMED', 'RECTIFYING', 'WITHDRAWN', 'SUCCEEDED')) = (named_on is not null and named_by is not null)),
    add constraint accr_case_handed_in_complete check (state in ('DRAFT', 'RETURNED')
        or acts = '' and credit_code is not null
        or applied_on is not null and credit_code is not null and payee_name is not null
        and payee_account is not null and payee_bank is not null),
    add constraint accr_case_succeeded check ((state = 'SUCCEEDED') = (succeeded_by is not null)),
    add constraint accr_case_follows check (
        follows is null or state not in ('NAMED', 'RECTIFYING', 'WITHDRAWN', 'SUCCEEDED')),
    add constraint accr_case_term check (title_until is null or named_on is not null and title_until > named_on);

-- One live case for an organisation and for a credit code; beside it at most one that is to succeed it.
drop index accr_case_live_organisation;
create unique index accr_case_live_organisation on accr_case (organisation)
    where state not in ('REJECTED', 'WITHDRAWN', 'SUCCEEDED') and follows is null;
drop index accr_case_live_credit_code;
create unique index accr_case_live_credit_code on accr_case (credit_code)
    where state not in ('DRAFT', 'REJECTED', 'WITHDRAWN', 'SUCCEEDED') and follows is null;
create unique index accr_case_live_successor on accr_case (follows) where follows is not null and state <> 'REJECTED';
create index accr_case_organisation on accr_case (organisation, id);
