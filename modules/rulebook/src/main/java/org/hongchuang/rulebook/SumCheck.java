package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What must sum: weights to 100 percent, parts of an envelope and quotas to their whole, shares to whole fen. */
final class SumCheck extends EditionCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    SumCheck(EditionFile file) {
        super(file);
    }

    @Override
    void finish() {
        JsonNode partials = file.at("/assessment/partials");
        BigDecimal sum = sum(partials, "/weight");
        if (partials.isArray() && sum.compareTo(HUNDRED) != 0) {
            problem(JsonPointer.compile("/assessment/partials"), "the weights add up to " + sum.toPlainString());
        }
    }

    @Override
    void visit(Place place) {
        JsonNode node = place.node();
        if (node.has("parts") && isEnvelope(place.shape())) {
            parts(place.at("amount"), node, "/amount");
        } else if (node.has("quota") && place.shape().equals("/calculated/*")) {
            parts(place.at("quota"), node, "/quota/atMost");
        } else if (node.has("instalments") && place.shape().equals("/subsidies/*")) {
            shares(place.at("instalments"), node);
        }
    }

    /** Envelopes hold others. */
    private static boolean isEnvelope(String shape) {
        return shape.replace("/parts/*", "").equals("/programme/envelopes/*");
    }

    private void parts(JsonPointer at, JsonNode whole, String figure) {
        BigDecimal sum = sum(whole.path("parts"), figure);
        if (whole.at(figure).isNumber() && sum.compareTo(whole.at(figure).decimalValue()) != 0) {
            problem(at, "the parts add up to " + sum.toPlainString());
        }
    }

    private void shares(JsonPointer instalments, JsonNode subsidy) {
        JsonNode shares = subsidy.at("/instalments/shares");
        BigDecimal whole = sum(shares, "");
        for (int i = 0; i < shares.size() && whole.signum() > 0; i++) {
            BigDecimal fen = subsidy.path("amount")
                    .decimalValue()
                    .movePointRight(2)
                    .multiply(shares.path(i).decimalValue());
            if (fen.remainder(whole).signum() != 0) {
                problem(instalments.appendProperty("shares").appendIndex(i), "the share is not a whole number of fen");
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
