-- Whoever acts for another counts as both where four eyes are asked for.
create trigger accr_case_hands before update on accr_case for each row
    when (old.named_by is null and new.named_by is not null and new.decided_by is not null)
    execute function kern_four_eyes('named_by', 'state_since', 'decided_by', 'old:state_since');
create trigger accr_questionnaire_hands before insert on accr_questionnaire_adoption for each row
    execute function kern_four_eyes('adopted_by', 'adopted_at', 'opened_by', 'opened_at', 'accr_questionnaire', 'questionnaire_id');
create trigger accr_complaint_hands before update on accr_complaint for each row
    when (new.judged_by is not null and new.judged_by is distinct from old.judged_by)
    execute function kern_four_eyes('judged_by', '', 'registered_by', 'registered_at');
create trigger accr_complaint_reopened_hands before update on accr_complaint for each row
    when (new.reopened_by is not null and new.reopened_by is distinct from old.reopened_by)
    execute function kern_four_eyes('reopened_by', '', 'registered_by', 'registered_at');
create trigger accr_result_hands before insert on accr_result for each row
    execute function kern_four_eyes('confirmed_by', 'determined_at', 'proposed_by', 'proposed_at', 'accr_result_proposal', 'proposal_id');
create trigger accr_measure_hands before insert on accr_measure_end for each row when (new.state <> 'RETRACTED')
    execute function kern_four_eyes('ended_by', 'ended_at', 'proposed_by', 'proposed_at', 'accr_measure', 'measure_id');
create trigger accr_objection_hands before insert on accr_objection_answer for each row
    execute function kern_four_eyes('answered_by', 'answered_at', 'recorded_by', 'recorded_at', 'accr_objection', 'objection_id');
