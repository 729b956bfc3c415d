-- What people stated of a case is read whole, night after night, and never searched by the database: json keeps it as the
-- text it is, while jsonb is taken apart when written and put together each time it is read.
create temporary table timeline_was on commit drop as
    select rtrim(pg_get_viewdef('accr_timeline'::regclass), ';') as definition;
drop view accr_timeline;

alter table accr_case
    drop constraint accr_case_application_check,
    drop constraint accr_case_union_work_check,
    alter column application drop default,
    alter column union_work drop default,
    alter column application type json,
    alter column union_work type json,
    alter column application set default '{}',
    alter column union_work set default '{}',
    add check (json_typeof(application) = 'object'),
    add check (json_typeof(union_work) = 'object');
alter table accr_visit
    drop constraint accr_visit_confirmed_check,
    alter column confirmed drop default,
    alter column confirmed type json,
    alter column confirmed set default '{}',
    add check (json_typeof(confirmed) = 'object');
alter table accr_figures
    drop constraint accr_figures_figures_check,
    alter column figures type json,
    add check (json_typeof(figures) = 'object');
alter table accr_scores
    alter column scores type json;

do $$
begin
    execute (select 'create view accr_timeline as ' || definition from timeline_was);
end $$;
