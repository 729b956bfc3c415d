package org.hongchuang.accreditation.questionnaire;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.accreditation.sheet.SheetReport;
import org.hongchuang.accreditation.sheet.SheetRow;

/** Answers on paper, counted by level in a sheet. */
record PaperAnswers(int answers, int satisfied) {
    private static final String LEVEL = "满意程度";
    private static final String COUNT = "份数";
    private static final List<String> LEVELS = List.of("很不满意", "不满意", "一般", "满意", "很满意");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    /** @throws org.hongchuang.accreditation.api.SheetErrors naming everything wrong */
    static PaperAnswers read(String fileName, byte[] xlsx) {
        SheetReport report = new SheetReport();
        Set<String> seen = new HashSet<>();
        int[] counted = new int[2];
        Sheet.of(fileName, new ByteArrayInputStream(xlsx)).read(LEVEL, headings -> {}, row -> {
            int level = LEVELS.indexOf(row.text(LEVEL));
            if (level < 0) {
                report.add(row, LEVEL, "accreditation.questionnaire.level");
            } else if (!seen.add(row.text(LEVEL))) {
                report.add(row, LEVEL, "accreditation.questionnaire.level-twice");
            }
            int count = count(row);
            if (count < 0) {
                report.add(row, COUNT, "accreditation.questionnaire.count");
            } else {
                counted[0] += count;
                counted[1] += level >= 3 ? count : 0;
            }
        });
        report.refuseErrors(fileName);
        return new PaperAnswers(counted[0], counted[1]);
    }

    private static int count(SheetRow row) {
        return row.formula(COUNT)
                ? -1
                : row.number(COUNT)
                        .filter(number -> number.signum() >= 0
                                && number.compareTo(MOST) <= 0
                                && number.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValueExact)
                        .orElse(-1);
    }
}
