-- Letters of one day on several years are told apart by the year they are about.
alter table accr_letter
    add column year integer not null default extract(year from current_date) check (year between 2000 and 2100);
alter table accr_letter alter column year drop default;
