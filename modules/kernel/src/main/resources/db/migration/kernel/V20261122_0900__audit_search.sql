-- Auditors search the trail by action and by day.
create index kern_audit_action on kern_audit (action, id);
create index kern_audit_at on kern_audit (at);
