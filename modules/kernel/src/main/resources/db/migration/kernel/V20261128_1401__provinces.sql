-- A province's department may be a root as well; below it are the departments of its cities.
alter table kern_organisation
    drop constraint kern_organisation_kind_check,
    add constraint kern_organisation_kind_check check (
        kind in ('PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'GRASSROOTS', 'BASE', 'UNIT'));
