-- What a base is told of a decision, frozen in the transaction of the decision: printed again, it reads the same.
-- subject: public id of the measure, the result or the case that was decided on.
create table accr_letter (
    id bigint generated always as identity primary key,
    public_id uuid not null unique,
    case_id bigint not null references accr_case (id),
    kind varchar(20) not null check (kind in ('RECTIFY', 'ACCEPT', 'WITHDRAW', 'RESULT', 'REFUSAL')),
    subject uuid not null,
    edition varchar(80) not null,
    addressee varchar(200) not null check (btrim(addressee) <> ''),
    paragraphs text[] not null check (cardinality(paragraphs) > 0),
    issuer varchar(200) not null,
    dated_on date not null,
    written_by varchar(100) not null,
    written_at timestamptz not null,
    unique (subject, kind)
);
create index accr_letter_case on accr_letter (case_id, id);
create trigger accr_letter_append_only before update or delete or truncate on accr_letter
    for each statement execute function kern_append_only();
