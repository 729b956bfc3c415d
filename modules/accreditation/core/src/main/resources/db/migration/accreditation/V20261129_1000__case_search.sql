-- Part of a name, also of one or two characters, is looked up by the characters in it and by each two that stand beside each
-- other, as numbers in an array with a GIN index. No extension is needed. Different pairs may share a number, so the name is
-- always compared as well.
create function accr_folded(words text) returns text language sql immutable strict parallel safe
    return lower(normalize(words, NFKC));

create function accr_pair(first text, second text) returns integer language sql immutable strict parallel safe
    return ((ascii(first)::bigint * 1000003 + ascii(second)) % 2147483647)::integer;

-- What a name is found by.
create function accr_grams(words text) returns integer[] language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct gram), '{}') from (
        select ascii(letter) as gram from unnest(string_to_array(accr_folded(words), null)) letter
        union all
        select accr_pair(letters[i], letters[i + 1]) from (select string_to_array(accr_folded(words), null) as letters) name,
            generate_series(1, cardinality(letters) - 1) i) grams);

-- What all names have in which a fragment stands: its pairs; the character itself if it is only one.
create function accr_asked_grams(fragment text) returns integer[] language sql immutable strict parallel safe
    return (select case when cardinality(letters) = 1 then array[ascii(letters[1])]
        else (select coalesce(array_agg(distinct accr_pair(letters[i], letters[i + 1])), '{}')
            from generate_series(1, cardinality(letters) - 1) i) end
        from (select string_to_array(accr_folded(fragment), null) as letters) asked);

alter table accr_case add column name_grams integer[] not null generated always as (accr_grams(name)) stored;

-- fastupdate off: a search must not read a heap of names that wait to be sorted in.
create index accr_case_name_grams on accr_case using gin (name_grams) with (fastupdate = off);
create index accr_case_credit_code_prefix on accr_case (credit_code text_pattern_ops);

-- The orders of the list.
create index accr_case_by_name on accr_case (name, id);
create index accr_case_by_state_since on accr_case (state_since, id);
create index accr_case_by_applied_on on accr_case (applied_on desc nulls last, id desc);
create index accr_case_by_named_on on accr_case (named_on desc nulls last, id desc);
analyze accr_case;
