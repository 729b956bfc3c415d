-- Two counties, four bases, one run that half failed, six orders. The fen are there to show that none is lost.
insert into kern_organisation (id, public_id, parent_id, path, kind, name) values
  (1, gen_random_uuid(), null, '/1/', 'CITY', '市总工会'),
  (2, gen_random_uuid(), 1, '/1/2/', 'COUNTY', '甲县总工会'),
  (20, gen_random_uuid(), 1, '/1/20/', 'ZONE', '乙开发区工会工委'),
  (3, gen_random_uuid(), 2, '/1/2/3/', 'BASE', '甲一基地'),
  (4, gen_random_uuid(), 2, '/1/2/4/', 'BASE', '甲二基地'),
  (21, gen_random_uuid(), 20, '/1/20/21/', 'BASE', '乙一基地'),
  (5, gen_random_uuid(), 1, '/1/5/', 'BASE', '市直基地');

insert into accr_case (id, public_id, organisation, org_path, name, kind, credit_code, payee_name, payee_account,
    payee_bank, state, state_since, applied_on, decided_on, minutes_no, decided_by, named_on, named_by)
select id, gen_random_uuid(), gen_random_uuid(), path, '基地' || id, 'office', '91360100MA3000000' || id, '工会', '1', '银行',
    state, '2026-01-01T00:00Z', '2019-07-01', decided, '1号', 'recorder', named, case when named is not null then 'officer' end
from (values
  (1, '/1/2/3/', 'NAMED', date '2019-10-01', date '2019-11-01'),
  (2, '/1/2/4/', 'SUBMITTED', null, null),
  (3, '/1/20/21/', 'NAMED', date '2024-01-01', date '2024-01-02'),
  (4, '/1/5/', 'NAMED', date '2020-12-01', date '2020-12-31')) as c (id, path, state, decided, named);

insert into accr_run (id, public_id, year, as_of, edition, cause, started_by, state, total, started_at, ended_at) values
  (1, gen_random_uuid(), 2025, '2025-11-01', 'nanchang-bases@2019-06-20', 'BUTTON', 'o', 'ENDED', 3, now(), now()),
  (2, gen_random_uuid(), 2025, '2025-11-02', 'nanchang-bases@2019-06-20', 'BUTTON', 'o', 'ENDED', 3, now(), now()),
  (3, gen_random_uuid(), 2025, '2025-11-03', 'nanchang-bases@2019-06-20', 'BUTTON', 'o', 'RUNNING', 3, now(), null),
  (4, gen_random_uuid(), 2024, '2024-11-01', 'nanchang-bases@2019-06-20', 'BUTTON', 'o', 'ENDED', 1, now(), now());
insert into accr_chunk (run_id, no, first_id, last_id, items, state, done_at, error) values
  (1, 1, 1, 4, 3, 'DONE', now(), null),
  (2, 1, 1, 1, 1, 'DONE', now(), null),
  (2, 2, 3, 4, 2, 'FAILED', null, 'poison'),
  (3, 1, 1, 4, 3, 'PENDING', null, null),
  (4, 1, 1, 1, 1, 'DONE', now(), null);
insert into accr_receipt (id, public_id, run_id, purpose, case_id, year, edition, edition_hash, inputs, certain,
    attainable, grade, sha256, made_at)
select id, gen_random_uuid(), run, case when run is null then 'NAMING' else 'NIGHTLY' end, accr_case, year,
    'nanchang-bases@2019-06-20', 'h', '{}', certain, 100, grade, repeat('0', 64), now()
from (values
  (1, 4, 1, 2024, 81, 'good'),
  (2, 1, 1, 2025, 85, 'good'),
  (3, 1, 3, 2025, 92, 'excellent'),
  (4, 1, 4, 2025, 40, null),
  (5, 2, 1, 2025, 91, 'excellent'),
  (6, 3, 1, 2025, 10, 'below_good'),
  (7, null, 1, 2025, 0, null)) as r (id, run, accr_case, year, certain, grade);

insert into accr_finding (public_id, case_id, org_path, receipt_id, rule, action, cite, label_zh, label_en, year,
    state, raised_at, settled_by, settled_at, decision)
select gen_random_uuid(), accr_case, path, 2, rule, action, 'art.7', '', '', 2025, state, now(),
    case state when 'SETTLED' then 'o' end, case state when 'SETTLED' then now() end, case state when 'SETTLED' then 'd' end
from (values
  (1, '/1/2/3/', 'rectify', 'RECTIFY', 'OPEN'),
  (1, '/1/2/3/', 'working_fund', 'SUBSIDY', 'OPEN'),
  (3, '/1/20/21/', 'rectify', 'RECTIFY', 'OPEN'),
  (3, '/1/20/21/', 'complaints', 'WITHDRAW', 'SETTLED')) as f (accr_case, path, rule, action, state);

insert into fin_entitlement (id, public_id, case_id, case_name, org_path, subsidy, year, amount, cite, label_zh, label_en,
    receipt_id, payee_name, payee_account, payee_bank, raised_on)
select id, gen_random_uuid(), gen_random_uuid(), '基地', path, 'one_off', 2026, amount, 'art.2', '补贴', 'Subsidy',
    gen_random_uuid(), '工会', '1', '银行', raised
from (values
  (1, '/1/2/3/', 200000.00, date '2026-01-10'),
  (2, '/1/2/4/', 200000.03, date '2026-02-01'),
  (3, '/1/20/21/', 150000.10, date '2024-06-30'),
  (4, '/1/5/', 10.01, date '2026-11-20')) as e (id, path, amount, raised);
insert into fin_batch (id, public_id, number, created_by, created_name, created_at, total, orders, charset, file, sha256)
values (1, gen_random_uuid(), 'B1', 'm', 'm', now(), 1, 1, 'UTF-8', '\x00', repeat('0', 64));
insert into fin_order (id, public_id, number, entitlement_id, instalment, amount, payee_name, payee_account, payee_bank,
    state, state_since, made_by, made_name, made_at, checked_by, checked_name, checked_at, approved_by, approved_name,
    approved_at, batch_id, exported_on)
select id, gen_random_uuid(), 'HC2026' || lpad(id::text, 8, '0'), entitlement, instalment, amount, '工会', '1', '银行',
    state, since, 'm', 'm', made, case when signed then 'c' end, case when signed then 'c' end,
    case when signed then made end, case when signed then 'a' end, case when signed then 'a' end,
    case when signed then made + interval '1 day' end, case when signed then 1 end, case when signed then date '2026-02-02' end
from (values
  (1, 1, 1, 200000.00, 'PAID', timestamptz '2026-03-01T00:00Z', timestamptz '2026-01-31T16:30Z', true),
  (2, 2, 1, 100000.03, 'MADE', timestamptz '2026-01-31T15:59Z', timestamptz '2026-01-31T15:59Z', false),
  (3, 2, 2, 100000.00, 'CANCELLED', timestamptz '2026-03-01T00:00Z', timestamptz '2026-03-01T00:00Z', false),
  (4, 3, 1, 50000.10, 'EXPORTED', timestamptz '2026-03-01T00:00Z', timestamptz '2026-03-01T00:00Z', true),
  (5, 3, 2, 50000.00, 'RETURNED', timestamptz '2026-04-30T16:00Z', timestamptz '2026-03-01T00:00Z', true),
  (6, 3, 3, 50000.00, 'PAID', timestamptz '2026-05-01T00:00Z', timestamptz '2026-03-01T00:00Z', true))
  as o (id, entitlement, instalment, amount, state, since, made, signed);

insert into fin_statement (id, public_id, bank, account, format, file_name, from_date, to_date, sha256, imported_by,
    imported_name, imported_at)
values (1, gen_random_uuid(), '银行', '9', 'CSV', 'a.csv', '2026-02-01', '2026-06-30', repeat('0', 64), 'm', 'm', now());
insert into fin_statement_line (id, public_id, statement_id, account, line_no, booked_on, amount, state)
select id, gen_random_uuid(), 1, '9', id, booked, amount, state
from (values
  (1, date '2026-02-28', -200000.00, 'MATCHED'),
  (2, date '2026-03-05', -20000.05, 'MATCHED'),
  (3, date '2026-04-01', -50000.00, 'MATCHED'),
  (4, date '2026-04-30', 50000.00, 'MATCHED'),
  (5, date '2026-05-02', -7.77, 'OPEN'),
  (6, date '2026-04-02', -0.01, 'OPEN'),
  (7, date '2026-06-01', 3.50, 'OPEN'),
  (8, date '2026-06-02', 8.00, 'OPEN')) as l (id, booked, amount, state);
update fin_statement_line set state = 'SET_ASIDE', note = '利息' where id = 8;
insert into fin_match (line_id, order_id, kind, amount, rule, matched_by, matched_at)
values (1, 1, 'PAYMENT', 200000.00, 'REFERENCE', 'm', now()), (2, 4, 'PAYMENT', 20000.05, 'HAND', 'm', now()),
       (3, 5, 'PAYMENT', 50000.00, 'REFERENCE', 'm', now()), (4, 5, 'RETURN', 50000.00, 'HAND', 'm', now());
insert into accr_regime values ('/1/', 'nanchang-bases');
