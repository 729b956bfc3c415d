-- Which of the materials its edition asks for (提供下列材料) a file of a case is; a file that is none has no row.
create table accr_material (
    document uuid primary key,
    case_id bigint not null references accr_case (id),
    material varchar(80) not null check (btrim(material) <> '')
);
create index accr_material_case on accr_material (case_id);
create trigger accr_material_append_only before update or delete or truncate on accr_material
    for each statement execute function kern_append_only();
