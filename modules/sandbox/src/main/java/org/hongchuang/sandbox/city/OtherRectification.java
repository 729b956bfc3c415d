package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.rulebook.Action;
import org.hongchuang.rulebook.Consequence;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/** What stands behind a base that is to put something right: the measure, the meeting that decided it, and the letter. */
final class OtherRectification {
    private static final int YEARS_BETWEEN = 2;
    private static final String MEETING = "insert into accr_meeting (public_id, org_path, minutes_no, met_on,"
            + " notified_on, content_sha256, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?) returning id";
    private static final String MINUTES = "insert into kern_document (public_id, subject, name, media_type, bytes,"
            + " sha256, stored_by, stored_at, content) values (?, ?, '会议纪要（示例）.pdf', 'application/pdf', ?, ?, ?, ?, ?)"
            + " returning 1";
    private static final String MEASURE = "insert into accr_measure (public_id, case_id, org_path, kind, edition,"
            + " edition_hash, rule, year, cite, label_zh, label_en, grounds, due_on, proposed_by, proposed_at) values"
            + " (?, ?, ?, 'RECTIFY', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id";
    private static final String END = "insert into accr_measure_end (measure_id, proposed_by, state, meeting_id,"
            + " effective_on, due_on, ended_by, ended_at) values (?, ?, 'DECIDED', ?, ?, ?, ?, ?) returning measure_id";
    private static final String LETTER = "insert into accr_letter (public_id, case_id, kind, subject, year, edition,"
            + " addressee, paragraphs, issuer, dated_on, written_by, written_at) values (?, ?, 'RECTIFY', ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?) returning id";

    private final Connection connection;
    private final OtherCase about;
    private final LocalDate on;
    private final LocalDate due;

    /**
     * @param on day of the meeting, on which the base was told too
     * @param due last day to put things right
     */
    OtherRectification(Connection connection, OtherCase about, LocalDate on, LocalDate due) {
        this.connection = connection;
        this.about = about;
        this.on = on;
        this.due = due;
    }

    void write() throws SQLException {
        Federation federation = about.federation();
        Edition edition = Rulebooks.bundled().inForce(federation.rulebook(), on);
        Consequence rule = edition.consequences().stream()
                .filter(each -> each.action() == Action.RECTIFY)
                .findFirst()
                .orElseThrow();
        String office = federation.who("office").username();
        String recorder = federation.who("recorder").username();
        byte[] minutes = Pdf.page("SAMPLE - minutes", minutesNo(on).replaceAll("\\P{ASCII}", " "));
        UUID met = id("meeting");
        long meeting = row(MEETING, met, root(), minutesNo(on), on, on, Documents.sha256(minutes), recorder, at());
        row(MINUTES, id("minutes"), met, minutes.length, Documents.sha256(minutes), recorder, at(), minutes);
        UUID measureId = id("measure");
        long measure = row(
                MEASURE,
                measureId,
                about.id(),
                about.path(),
                edition.id().toString(),
                edition.hash(),
                rule.id(),
                year(),
                rule.cite().article(),
                rule.label().zh(),
                rule.label().en(),
                "考核结果为不达标：创业服务台账不全，孵化场地未公示服务项目和投诉渠道",
                due,
                office,
                CityPlan.during(on.minusDays(2), about.id()).atOffset(ZoneOffset.UTC));
        row(END, measure, office, meeting, on, due, recorder, at());
        row(
                LETTER,
                id("letter"),
                about.id(),
                measureId,
                year(),
                edition.id().toString(),
                about.base().name() + Names.MARK,
                connection.createArrayOf("text", paragraphs(edition, rule).toArray()),
                federation.name(),
                on,
                recorder,
                at());
    }

    /** The number of the minutes of a meeting of the sample. */
    static String minutesNo(LocalDate on) {
        return "会议纪要〔" + on.getYear() + "〕" + on.getMonthValue() + "号（示例）";
    }

    private List<String> paragraphs(Edition edition, Consequence rule) {
        return List.of(
                "根据《" + edition.source().title().zh() + "》" + rule.cite().article() + "，经" + day(on) + "会议研究决定（"
                        + minutesNo(on) + "），责令你单位限期整改（" + year() + "年度事项："
                        + rule.label().zh() + "）。",
                "事实与理由：创业服务台账不全，孵化场地未公示服务项目和投诉渠道。",
                "请你单位于" + day(due) + "前（含当日）完成整改，并书面报送整改情况和证明材料，接受验收。");
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The last year in which it was appraised. */
    private int year() {
        int named = Objects.requireNonNull(about.base().day()).getYear();
        return on.getYear() - (on.getYear() - named) % YEARS_BETWEEN;
    }

    private String root() {
        return about.path().substring(0, about.path().indexOf('/', 1) + 1);
    }

    private UUID id(String what) {
        return about.plan().dice("rectification-" + what, about.id()).id(CityPlan.during(on, about.id()));
    }

    private Object at() {
        return CityPlan.during(on, about.id()).atOffset(ZoneOffset.UTC);
    }

    private long row(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
