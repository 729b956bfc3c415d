package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What must sum: weights to 100 percent, parts of an envelope and quotas to their whole, shares to whole fen. */
final class SumCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    private SumCheck(EditionFile file) {
        this.file = file;
    }

    static List<EditionProblem> problems(EditionFile file) {
        SumCheck check = new SumCheck(file);
        check.weights();
        file.walk(check::visit);
        return check.problems;
    }

    private void weights() {
        JsonNode partials = file.at("/assessment/partials");
        BigDecimal sum = sum(partials, "/weight");
        if (partials.isArray() && sum.compareTo(HUNDRED) != 0) {
            problems.add(file.problem(
                    JsonPointer.compile("/assessment/partials"), "the weights add up to " + sum.toPlainString()));
        }
    }

    private void visit(JsonPointer at, JsonNode node) {
        String path = at.toString();
        if (path.matches("/programme/envelopes/\\d+(/parts/\\d+)*") && node.has("parts")) {
            parts(at.appendProperty("amount"), node, "/amount");
        } else if (path.matches("/calculated/\\d+") && node.has("quota")) {
            parts(at.appendProperty("quota"), node, "/quota/atMost");
        } else if (path.matches("/subsidies/\\d+") && node.has("instalments")) {
            shares(at, node);
        }
    }

    private void parts(JsonPointer at, JsonNode whole, String figure) {
        BigDecimal sum = sum(whole.path("parts"), figure);
        if (whole.at(figure).isNumber() && sum.compareTo(whole.at(figure).decimalValue()) != 0) {
            problems.add(file.problem(at, "the parts add up to " + sum.toPlainString()));
        }
    }

    private void shares(JsonPointer at, JsonNode subsidy) {
        JsonNode shares = subsidy.at("/instalments/shares");
        BigDecimal whole = sum(shares, "");
        for (int i = 0; i < shares.size() && whole.signum() > 0; i++) {
            BigDecimal fen = subsidy.path("amount")
                    .decimalValue()
                    .movePointRight(2)
                    .multiply(shares.path(i).decimalValue());
            if (fen.remainder(whole).signum() != 0) {
                problems.add(file.problem(
                        at.appendProperty("instalments")
                                .appendProperty("shares")
                                .appendIndex(i),
                        "the share is not a whole number of fen"));
            }
        }
    }

    private static BigDecimal sum(JsonNode list, String of) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode each : list) {
            sum = sum.add(each.at(of).decimalValue());
        }
        return sum;
    }
}
