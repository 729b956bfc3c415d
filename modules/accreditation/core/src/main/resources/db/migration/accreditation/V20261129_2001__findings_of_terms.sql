-- A finding may be about the term of a title.
alter table accr_finding
    drop constraint accr_finding_action_check,
    add constraint accr_finding_action_check check (action in ('WARN', 'RECTIFY', 'WITHDRAW', 'BAN', 'RECOVER',
        'REPORT', 'SUBSIDY', 'REVIEW', 'FIGURES', 'DEADLINE', 'RENEW'));
