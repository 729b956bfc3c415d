package org.hongchuang.portal.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import org.hongchuang.kernel.money.Money;

/** How JSON is written: ISO dates, no nulls, amounts as decimals with two places. */
@Provider
public class JsonRules implements ContextResolver<Jsonb> {
    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withNullValues(false).withAdapters(new MoneyAsDecimal()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** {@code 200000.00} */
    public static final class MoneyAsDecimal implements JsonbAdapter<Money, BigDecimal> {
        @Override
        public BigDecimal adaptToJson(Money money) {
            return money.amount();
        }

        @Override
        public Money adaptFromJson(BigDecimal amount) {
            return new Money(amount);
        }
    }
}
