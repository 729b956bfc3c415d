package org.hongchuang.sandbox.city;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A few small files of evidence. */
final class Documents {
    /** What the files are, in the order of their numbers (annex 1, part two). */
    private static final List<String> MATERIALS = List.of("report", "licence_copy", "representative_id_copy");

    private final CityPlan plan;

    Documents(CityPlan plan) {
        this.plan = plan;
    }

    void write(Connection connection, List<Base> bases) throws SQLException {
        if (!plan.withPapers()) {
            return;
        }
        try (CopyRows rows = CopyRows.into(
                connection,
                "kern_document",
                "public_id, subject, name, media_type, bytes, sha256, stored_by, stored_at, content")) {
            for (Base base : bases) {
                if (has(base)) {
                    report(rows, base);
                    byte[] licence = Pdf.page("SAMPLE - business licence", "Unified code " + base.creditCode());
                    add(rows, base, 2, "法人执照副本（示例）.pdf", "application/pdf", licence);
                    byte[] identity = Pdf.page("SAMPLE - identity card of the legal representative");
                    add(rows, base, 3, "法定代表人身份证（示例）.pdf", "application/pdf", identity);
                }
            }
            rows.end();
        }
        try (CopyRows rows = CopyRows.into(connection, "accr_material", "document, case_id, material")) {
            for (Base base : bases) {
                if (has(base)) {
                    for (int number = 1; number <= MATERIALS.size(); number++) {
                        rows.add(id(base, number), base.id(), MATERIALS.get(number - 1));
                    }
                }
            }
            rows.end();
        }
    }

    private static boolean has(Base base) {
        return base.index() < Account.APPLICANTS.size() || base.index() % 5 < 2;
    }

    private UUID id(Base base, int number) {
        return plan.dice("document" + number, base.index()).id(stored(base));
    }

    private static Instant stored(Base base) {
        return CityPlan.during(base.timeline().applied().minusDays(1), base.index());
    }

    private void report(CopyRows rows, Base base) throws SQLException {
        String text = base.name() + "综合状况报告\n\n本文件为示例，内容纯属虚构。\n基地由" + base.operator() + "运营，位于"
                + base.county().place() + "。\n";
        add(rows, base, 1, "基地综合状况报告（示例）.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(CopyRows rows, Base base, int number, String name, String type, byte[] content)
            throws SQLException {
        Instant at = stored(base);
        rows.add(
                id(base, number),
                base.publicId(),
                name,
                type,
                content.length,
                sha256(content),
                base.applicant(),
                at,
                content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
