package org.hongchuang.finance.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.finance.api.LineError;
import org.jspecify.annotations.Nullable;

/** What a line of any format must keep to. */
final class LineRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ACCOUNT = 50;
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_MEMO = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final LocalDate latest;
    private final Map<String, Integer> entries = new HashMap<>();

    /** @param today a bank in another place may be a day ahead */
    LineRules(LocalDate today) {
        latest = today.plusDays(1);
    }

    List<LineError> errors(ParsedLine line) {
        List<LineError> errors = new ArrayList<>();
        if (line.bookedOn().isBefore(EARLIEST) || line.bookedOn().isAfter(latest)) {
            errors.add(LineError.of(
                    line.line(),
                    "finance.line.date-out-of-range",
                    line.bookedOn().toString()));
        }
        if (line.amount().isZero()) {
            errors.add(LineError.of(line.line(), "finance.line.amount-zero"));
        }
        text(errors, line, line.name(), LONGEST_NAME);
        text(errors, line, line.account(), LONGEST_ACCOUNT);
        text(errors, line, line.reference(), LONGEST_REFERENCE);
        text(errors, line, line.memo(), LONGEST_MEMO);
        text(errors, line, line.entryReference(), LONGEST_REFERENCE);
        repeated(errors, line);
        return errors;
    }

    private static void text(List<LineError> errors, ParsedLine line, @Nullable String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            errors.add(LineError.of(
                    line.line(), "finance.line.too-long", text.substring(0, 20) + "…", Integer.toString(longest)));
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            errors.add(LineError.of(line.line(), "finance.line.control-character"));
        }
    }

    private void repeated(List<LineError> errors, ParsedLine line) {
        if (line.entryReference() == null) {
            return;
        }
        String key = line.entryReference() + "|" + line.bookedOn() + "|" + line.amount();
        Integer before = entries.putIfAbsent(key, line.line());
        if (before != null) {
            errors.add(
                    LineError.of(line.line(), "finance.line.repeats", line.entryReference(), Integer.toString(before)));
        }
    }
}
