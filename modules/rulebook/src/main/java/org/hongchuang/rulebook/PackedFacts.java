package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

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
        out.number(facts.values().size());
        facts.values().forEach((metric, value) -> {
            names.write(metric, out);
            value(value, out);
        });
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
        FactsBuilder facts = new FactsBuilder(in.text(), year, on);
        for (long left = in.number(); left > 0; left--) {
            value(names.read(in), in, facts);
        }
        for (long left = in.number(); left > 0; left--) {
            facts.score(names.read(in), in.decimal());
        }
        for (long left = in.number(); left > 0; left--) {
            facts.result((int) in.number(), in.text());
        }
        if (!in.atEnd()) {
            throw new IllegalArgumentException("Packed facts go on too long");
        }
        return facts.facts();
    }

    private static void value(String metric, PackedReader in, FactsBuilder facts) {
        switch (in.octet()) {
            case FALSE -> facts.flag(metric, false);
            case TRUE -> facts.flag(metric, true);
            case NUMBER -> facts.number(metric, in.decimal());
            case DATE -> facts.date(metric, day(in.number()));
            case TEXT -> facts.text(metric, in.text());
            default -> throw new IllegalArgumentException("No kind of value");
        }
    }

    private static LocalDate day(long number) {
        try {
            return LocalDate.ofEpochDay(number);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No day", e);
        }
    }
}
