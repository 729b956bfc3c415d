-- Where an edition asks for it, a failed rectification is reviewed before the title is taken (复评, Guizhou 三（六）1).
alter table accr_measure
    drop constraint accr_measure_kind_check,
    drop constraint accr_measure_follows,
    drop constraint accr_measure_visit,
    add constraint accr_measure_kind_check check (kind in ('WARN', 'RECTIFY', 'ACCEPT', 'FAIL', 'REVIEW_PASS',
        'REVIEW_FAIL', 'WITHDRAW', 'BAN', 'REPORT', 'APPROVAL', 'REFUSAL', 'RECOVER', 'SUCCESSOR', 'LIFT')),
    add constraint accr_measure_follows check ((kind in ('ACCEPT', 'FAIL', 'REVIEW_PASS', 'REVIEW_FAIL', 'APPROVAL',
        'REFUSAL', 'SUCCESSOR', 'LIFT')) = (follows_id is not null)),
    add constraint accr_measure_visit check (
        kind not in ('ACCEPT', 'REVIEW_PASS', 'REVIEW_FAIL') or num_nonnulls(visited_on, visitors) = 2);
-- Those that wait for a review are looked for in every inbox.
create index accr_measure_failed on accr_measure (org_path text_pattern_ops) where kind = 'FAIL';
