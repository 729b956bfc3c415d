-- A finding may ask to report to the body the policy names.
alter table accr_finding
    drop constraint accr_finding_action_check,
    add constraint accr_finding_action_check check (
        action in ('WARN', 'RECTIFY', 'WITHDRAW', 'BAN', 'RECOVER', 'REPORT', 'SUBSIDY', 'REVIEW', 'FIGURES'));
