-- What an applicant changed, value by value: the case itself holds only what stands now.
create table accr_case_change (
    id bigint generated always as identity primary key,
    case_id bigint not null references accr_case (id),
    kind varchar(20) not null check (kind in ('BASE_DATA', 'ROSTER')),
    at timestamptz not null,
    username varchar(100) not null,
    display_name varchar(100) not null,
    before jsonb not null check (jsonb_typeof(before) = 'object'),
    after jsonb not null check (jsonb_typeof(after) = 'object'),
    detail text not null default '',
    constraint accr_case_change_changes check (before <> after)
);
create index accr_case_change_case on accr_case_change (case_id, id);
create trigger accr_case_change_append_only before update or delete or truncate on accr_case_change
    for each statement execute function kern_append_only();

-- Everything that happened to a case, one row each. form: what before and after are; null for names of states or nothing.
create view accr_timeline as
select case_id, at, 'STEP' as kind, 'accreditation.CaseCommand.' || command as code, username, display_name,
        'accreditation.CaseState' as states, from_state as before, to_state as after, null as form, grounds as detail,
        id as nth
    from accr_case_event
union all
select case_id, at, kind, 'accreditation.timeline.' || kind, username, display_name, null, before::text, after::text,
        'VALUES', detail, id
    from accr_case_change
union all
select case_id, entered_at, 'FIGURES', 'accreditation.timeline.FIGURES', entered_by, null, null,
        lag(figures) over (partition by case_id, year order by revision)::text, figures::text, 'VALUES',
        year || ' #' || revision, id
    from accr_figures
union all
select case_id, recorded_at, 'VISIT', 'accreditation.timeline.VISIT', recorded_by, null, null, null, null, null,
        visited_on || ' ' || visitors || ' ' || remarks, id
    from accr_visit
union all
select v.case_id, p.stored_at, 'VISIT', 'accreditation.timeline.photo', p.stored_by, null, null, null, null, null, p.caption, p.id
    from accr_visit_photo p join accr_visit v on v.id = p.visit_id
union all
select c.id, d.stored_at, 'DOCUMENT', 'accreditation.timeline.DOCUMENT', d.stored_by, null, null, null, null, null, d.name, d.id
    from accr_case c join kern_document d on d.subject = c.public_id
union all
select case_id, made_at, 'RECEIPT', 'accreditation.timeline.receipt-' || purpose, 'system', null, null,
        lag(certain || ' / ' || attainable) over (partition by case_id, year order by id), certain || ' / ' || attainable,
        'POINTS', year || ' ' || edition, id
    from accr_receipt
union all
select case_id, determined_at, 'RESULT', 'accreditation.timeline.RESULT', confirmed_by, null, null,
        lag(coalesce(grade, score::text)) over (partition by case_id, year, part order by revision),
        coalesce(grade, score::text), 'GRADE ' || edition,
        year || ' #' || revision || ' ' || minutes_no || ' ' || reason, id
    from accr_result
union all
select case_id, posted_at, 'NOTICE', 'accreditation.timeline.notice-POST', posted_by, null, 'accreditation.notice.NoticeState',
        null, 'POSTED', null, posted_on || ' – ' || until, id
    from accr_notice
union all
select n.case_id, e.at, 'NOTICE', 'accreditation.timeline.notice-' || e.command, e.username, e.display_name,
        'accreditation.notice.NoticeState', e.from_state, e.to_state, null, e.grounds, e.id
    from accr_notice n join accr_notice_event e on e.notice_id = n.id
union all
select case_id, registered_at, 'COMPLAINT', 'accreditation.timeline.COMPLAINT', registered_by, null,
        'accreditation.complaint.ComplaintState', null, 'REGISTERED', null, received_on || ' ' || matter, id
    from accr_complaint
union all
select c.case_id, e.at, 'COMPLAINT', 'accreditation.complaint.ComplaintCommand.' || e.command, e.username, e.display_name,
        'accreditation.complaint.ComplaintState', e.from_state, e.to_state, null,
        concat_ws(' ', c.matter || '：' || e.grounds, e.day), e.id
    from accr_complaint c join accr_complaint_event e on e.complaint_id = c.id
union all
select case_id, raised_at, 'FINDING', 'accreditation.timeline.finding-raised', 'system', null, null, null, null, null,
        year || ' ' || label_zh || ' (' || cite || ')', id
    from accr_finding
union all
select case_id, settled_at, 'FINDING', 'accreditation.timeline.finding-settled', settled_by, null, null, null, null, null,
        year || ' ' || label_zh || '：' || decision, id
    from accr_finding where settled_at is not null
union all
select case_id, proposed_at, 'MEASURE', 'accreditation.timeline.measure-PROPOSED', proposed_by, null, null, null, null, null,
        label_zh || ' (' || cite || ') ' || grounds, id
    from accr_measure
union all
select m.case_id, e.ended_at, 'MEASURE', 'accreditation.timeline.measure-' || e.state, e.ended_by, null, null, null, null, null,
        concat_ws(' ', m.label_zh, e.effective_on, e.grounds), m.id
    from accr_measure m join accr_measure_end e on e.measure_id = m.id
union all
select q.case_id, a.adopted_at, 'QUESTIONNAIRE', 'accreditation.timeline.QUESTIONNAIRE', a.adopted_by, null, null, null, null,
        null, q.year || ' ' || q.label_zh || ' ' || a.share || '%', q.id
    from accr_questionnaire q join accr_questionnaire_adoption a on a.questionnaire_id = q.id;
