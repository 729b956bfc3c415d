-- Whether a last day is the policy's or set by the federation itself.
alter table kern_reminder add column house boolean not null default false;
