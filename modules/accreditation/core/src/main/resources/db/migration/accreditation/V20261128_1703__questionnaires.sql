-- Satisfaction questionnaires. A link is good for one answer and known by its hash only; an answer names nobody.
create table accr_questionnaire (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    case_id bigint not null references accr_case (id),
    org_path text not null,
    year integer not null check (year between 2000 and 2100),
    metric varchar(80) not null,
    label_zh text not null,
    label_en text not null,
    closes_on date not null,
    opened_by varchar(100) not null,
    opened_at timestamptz not null,
    unique (id, opened_by)
);
create index accr_questionnaire_case on accr_questionnaire (case_id, id desc);
create index accr_questionnaire_org_path on accr_questionnaire (org_path text_pattern_ops);
create trigger accr_questionnaire_append_only before update or delete or truncate on accr_questionnaire
    for each statement execute function kern_append_only();

create table accr_questionnaire_link (
    id bigint generated always as identity primary key,
    questionnaire_id bigint not null references accr_questionnaire (id),
    sha256 char(64) not null unique
);
create index accr_questionnaire_link_of on accr_questionnaire_link (questionnaire_id);
create trigger accr_questionnaire_link_append_only before update or delete or truncate on accr_questionnaire_link
    for each statement execute function kern_append_only();

create table accr_questionnaire_answer (
    link_id bigint primary key references accr_questionnaire_link (id),
    level smallint not null check (level between 1 and 5),
    answered_at timestamptz not null
);
create trigger accr_questionnaire_answer_append_only before update or delete or truncate on accr_questionnaire_answer
    for each statement execute function kern_append_only();

create table accr_questionnaire_paper (
    id bigint generated always as identity primary key,
    questionnaire_id bigint not null references accr_questionnaire (id),
    answers integer not null check (answers >= 0),
    satisfied integer not null check (satisfied between 0 and answers),
    file_name varchar(255) not null,
    sha256 char(64) not null,
    imported_by varchar(100) not null,
    imported_at timestamptz not null,
    unique (questionnaire_id, sha256)
);
create trigger accr_questionnaire_paper_append_only before update or delete or truncate on accr_questionnaire_paper
    for each statement execute function kern_append_only();

create table accr_questionnaire_adoption (
    questionnaire_id bigint primary key,
    opened_by varchar(100) not null,
    answers integer not null check (answers > 0),
    satisfied integer not null check (satisfied between 0 and answers),
    share numeric(5, 2) not null check (share between 0 and 100),
    adopted_by varchar(100) not null,
    adopted_at timestamptz not null,
    foreign key (questionnaire_id, opened_by) references accr_questionnaire (id, opened_by),
    constraint accr_questionnaire_four_eyes check (adopted_by <> opened_by)
);
create trigger accr_questionnaire_adoption_append_only before update or delete or truncate on accr_questionnaire_adoption
    for each statement execute function kern_append_only();

alter table accr_figures drop constraint accr_figures_source_check;
alter table accr_figures add constraint accr_figures_source_check
    check (source in ('FORM', 'IMPORT', 'API', 'SURVEY'));
