package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts in few bytes, without their year and day: equal facts give equal bytes. They are read with the edition they were
 * written with; one of other metrics is noticed.
 */
final class PackedFacts {

    private static final int VERSION = 1;
    private static final int FALSE = 0;
    private static final int TRUE = 1;
    private static final int NUMBER = 2;
    private static final int DATE = 3;
    private static final int TEXT = 4;

    private final PackedNames names;

    PackedFacts(PackedNames names) {
        this.names = names;
    }

    byte[] write(CaseFacts facts) {
        PackedWriter out = new PackedWriter();
        out.octet(VERSION);
        out.number(names.check());
        out.text(facts.kind());
        values(facts, out);
        out.number(facts.scores().size());
        facts.scores().forEach((item, points) -> {
            names.write(item, out);
            out.decimal(points);
        });
        out.number(facts.results().size());
        facts.results().forEach((year, grade) -> {
            out.number(year);
            out.text(grade);
        });
        return out.bytes();
    }

    private void values(CaseFacts facts, PackedWriter out) {
        MetricOrder order = names.order();
        if (!facts.fits(order)) {
            out.number(facts.values().size());
            facts.values().forEach((metric, value) -> {
                names.write(metric, out);
                value(value, out);
            });
            return;
        }
        @Nullable Object[] values = facts.in(order);
        out.number(values.length - Collections.frequency(Arrays.asList(values), null));
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value != null) {
                out.number(names.numberOf(place));
                value(value, out);
            }
        }
    }

    private static void value(Object value, PackedWriter out) {
        if (value instanceof Boolean flag) {
            out.octet(flag ? TRUE : FALSE);
        } else if (value instanceof BigDecimal number) {
            out.octet(NUMBER);
            out.decimal(number);
        } else if (value instanceof LocalDate date) {
            out.octet(DATE);
            out.number(date.toEpochDay());
        } else {
            out.octet(TEXT);
            out.text((String) value);
        }
    }

    /** @throws IllegalArgumentException if the bytes are something else, or of an edition with other metrics */
    CaseFacts read(byte[] packed, int year, LocalDate on) {
        PackedReader in = new PackedReader(packed);
        if (in.octet() != VERSION || in.number() != names.check()) {
            throw new IllegalArgumentException("Facts packed in another way, or with another edition");
        }
        String kind = in.text();
        SortedMap<String, Object> values = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            values.put(names.read(in), value(in));
        }
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            scores.put(names.read(in), Figures.normal(in.decimal()));
        }
        SortedMap<Integer, String> results = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            results.put((int) in.number(), in.text());
        }
        if (!in.atEnd()) {
            throw new IllegalArgumentException("Packed facts go on too long");
        }
        return new CaseFacts(kind, year, on, values, scores, results);
    }

    private static Object value(PackedReader in) {
        return switch (in.octet()) {
            case FALSE -> false;
            case TRUE -> true;
            case NUMBER -> Figures.normal(in.decimal());
            case DATE -> day(in.number());
            case TEXT -> in.text();
            default -> throw new IllegalArgumentException("No kind of value");
        };
    }

    private static LocalDate day(long number) {
        try {
            return LocalDate.ofEpochDay(number);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No day", e);
        }
    }
}
