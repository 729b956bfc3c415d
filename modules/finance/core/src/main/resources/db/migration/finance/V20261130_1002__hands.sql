-- Whoever acts for another counts as both among the three signatures of an order.
create trigger fin_order_checked_hands before update on fin_order for each row
    when (old.checked_by is null and new.checked_by is not null)
    execute function kern_four_eyes('checked_by', 'checked_at', 'made_by', 'made_at');
create trigger fin_order_approved_hands before update on fin_order for each row
    when (old.approved_by is null and new.approved_by is not null)
    execute function kern_four_eyes('approved_by', 'approved_at', 'made_by', 'made_at');
create trigger fin_order_approved_hands_of_check before update on fin_order for each row
    when (old.approved_by is null and new.approved_by is not null)
    execute function kern_four_eyes('approved_by', 'approved_at', 'checked_by', 'checked_at');
