package org.hongchuang.accreditation.web.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hongchuang.rulebook.Receipt;

/** The rules of one kind in a receipt, as the page shows them. */
public final class ReceiptSection {
    private final ReceiptPart part;
    private final List<ReceiptLine> lines;

    private ReceiptSection(ReceiptPart part, List<ReceiptLine> lines) {
        this.part = part;
        this.lines = lines;
    }

    /** The sections of a receipt that have a rule, in the order of the page. */
    static List<ReceiptSection> of(Receipt receipt, ReceiptText text) {
        return Arrays.stream(ReceiptPart.values())
                .map(part -> new ReceiptSection(
                        part, part.of(receipt).stream().map(text::line).toList()))
                .filter(section -> !section.lines.isEmpty())
                .toList();
    }

    public String id() {
        return part.id();
    }

    /** Name of its heading's text. */
    public String title() {
        return "accreditation.receipt." + id();
    }

    /** Prefix of the texts of its verdicts. */
    public String verdicts() {
        return part.verdicts();
    }

    public boolean scored() {
        return part == ReceiptPart.ITEMS;
    }

    /** Whether money follows from any of its rules. */
    public boolean paid() {
        return part == ReceiptPart.SUBSIDIES
                || lines.stream().map(ReceiptLine::amount).anyMatch(Objects::nonNull);
    }

    public List<ReceiptLine> lines() {
        return lines;
    }

    /** The style of a verdict: a consequence that is met is no good news. */
    public String mark(ReceiptLine line) {
        if (part != ReceiptPart.CONSEQUENCES) {
            return line.mark();
        }
        return switch (line.verdict()) {
            case "MET" -> "hc-badge hc-badge-bad";
            case "NOT_MET" -> "hc-badge hc-badge-muted";
            default -> "hc-badge hc-badge-warn";
        };
    }
}
