package org.hongchuang.accreditation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.meeting.Boardroom.TODAY;
import static org.hongchuang.accreditation.meeting.Boardroom.code;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who lost a title by misconduct hands in again: refused up to the last day, welcome the day after. */
class ReapplicationTest {
    private static final LocalDate LAST = LocalDate.of(2029, 11, 21);

    private final Boardroom room = new Boardroom();
    private UUID id;

    @BeforeEach
    void withdrawAndBeginAnew() {
        room.decided(room.proposeBy(1, "unlawful_operation"));
        room.house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '市总工会'),"
                + " (3, gen_random_uuid(), '/1/3/', 'COUNTY', '乙县总工会'),"
                + " (77, gen_random_uuid(), '/1/3/77/', 'BASE', '换了县的基地')");
        room.house.become("applicant", "/1/3/77/", Role.APPLICANT);
        id = room.house.in(() -> room.house.bean(Applications.class).begin("office"));
        fillIn();
        room.house.sql("insert into accr_resident (case_id, row_no, name, contact, phone, employees, joined_on)"
                + " select id, 1, '甲公司', '张三', '13800000001', 20, '2026-01-01' from accr_case where public_id = '" + id
                + "'");
    }

    private void fillIn() {
        room.house.run(() -> {
            Applications desk = room.house.bean(Applications.class);
            Map<String, Map<String, String>> answers = new HashMap<>();
            desk.forms(id).forEach(form -> {
                Map<String, String> filled = new HashMap<>();
                form.fields().forEach(field -> filled.put(field.id(), sample(field)));
                answers.put(form.id(), filled);
            });
            Payee payee = new Payee("甲", "6222 0200 0001", "南昌银行");
            int version = room.house.bean(Cases.class).get(id).version();
            desk.save(
                    id,
                    version,
                    new Draft(
                            "换了县的基地", "office", code(1), payee, answers.get("application"), answers.get("union_work")));
        });
    }

    private static String sample(FormField field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> "答";
            case INTEGER, DECIMAL -> "25";
            case DATE -> "2024-01-01";
            case YES_NO -> "true";
            case CHOICE -> "office";
        };
    }

    private void materials() {
        for (String material : List.of("report", "licence_copy", "representative_id_copy")) {
            room.house.run(() -> room.house
                    .bean(Applications.class)
                    .attach(id, material, material + ".pdf", "application/pdf", new ByteArrayInputStream(new byte[] {1
                    })));
        }
    }

    private void submitOn(LocalDate day) {
        room.on(day);
        room.house.become("applicant", "/1/3/77/", Role.APPLICANT);
        room.house.run(() -> room.house.bean(Applications.class).submit(id));
    }

    private Verdict noBan(String creditCode, LocalDate day) {
        room.on(day);
        room.house.become("applicant", "/1/3/77/", Role.APPLICANT);
        return room
                .house
                .in(() -> room.house
                        .bean(Applications.class)
                        .eligibility(id, new Draft("换了县的基地", "office", creditCode, null, Map.of(), Map.of())))
                .outcomes()
                .stream()
                .filter(outcome -> outcome.id().equals("no_ban"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void theFormSaysSoAsSoonAsTheCreditCodeIsTyped() {
        assertThat(noBan(code(1), TODAY)).isEqualTo(Verdict.NOT_MET);
        assertThat(noBan(code(1).toLowerCase(java.util.Locale.ROOT), LAST)).isEqualTo(Verdict.NOT_MET);
        assertThat(noBan(code(1), LAST.plusDays(1))).isEqualTo(Verdict.MET);
        assertThat(noBan(code(2), TODAY)).as("another unit").isEqualTo(Verdict.MET);
        assertThat(noBan(null, TODAY)).isEqualTo(Verdict.MET);
    }

    @Test
    void isRefusedUpToTheLastDayAndAllowedTheDayAfter() {
        for (LocalDate day : new LocalDate[] {TODAY, LAST}) {
            assertThatThrownBy(() -> submitOn(day)).isInstanceOfSatisfying(Rejection.class, refused -> {
                assertThat(refused.code()).isEqualTo("accreditation.ban.stands");
                assertThat(refused.values()).contains(code(1), "附件2 第七条（二）1", LAST);
            });
        }
        materials();
        submitOn(LAST.plusDays(1));
        assertThat(room.house.value("select state from accr_case where public_id = '" + id + "'"))
                .isEqualTo("SUBMITTED");
    }
}
