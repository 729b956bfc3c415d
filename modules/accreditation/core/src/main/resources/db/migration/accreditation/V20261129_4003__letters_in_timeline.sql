-- Letters on decisions stand in the timeline too.
do $$
begin
    execute 'create or replace view accr_timeline as ' || rtrim(pg_get_viewdef('accr_timeline'::regclass), ';')
        || ' union all select case_id, written_at, ''LETTER'', ''accreditation.timeline.letter-'' || kind, written_by,'
        || ' null::varchar, null, null, null, null, dated_on || '' '' || addressee, id from accr_letter';
end $$;
