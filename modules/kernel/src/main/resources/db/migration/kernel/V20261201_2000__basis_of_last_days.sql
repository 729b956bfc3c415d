-- The article a last day rests on; none where the federation or a person set it.
alter table kern_reminder
    add column cite text,
    add column edition varchar(80),
    add column rule varchar(80),
    add constraint kern_reminder_basis check ((cite is null) = (edition is null) and (cite is not null or rule is null)),
    add constraint kern_reminder_house check (not house or cite is null);
