package org.hongchuang.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongchuang.finance.api.BankStatements;
import org.hongchuang.finance.api.Entitlements;
import org.hongchuang.finance.api.PaymentBatches;
import org.hongchuang.finance.api.PaymentOrders;
import org.hongchuang.finance.api.Reconciliation;
import org.hongchuang.finance.entitlement.EntitlementDesk;
import org.hongchuang.finance.payment.BatchDesk;
import org.hongchuang.finance.payment.PaymentDesk;
import org.hongchuang.finance.reconciliation.ReconciliationDesk;
import org.hongchuang.finance.statement.StatementDesk;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.text.Texts;
import org.junit.jupiter.api.Test;

class FinanceTextsTest {
    private static final Pattern CODE =
            Pattern.compile("(?:Rejection\\(|LineError\\.of\\([^\"]*|\", )\\s*\"(finance\\.[a-z.-]+)\"");
    private static final Pattern PAGE_KEY = Pattern.compile("txt\\['(finance\\.[A-Za-z0-9_.-]+)'\\]");
    private static final Map<Class<?>, Class<?>> FACADES = Map.of(
            Entitlements.class, EntitlementDesk.class,
            PaymentOrders.class, PaymentDesk.class,
            PaymentBatches.class, BatchDesk.class,
            BankStatements.class, StatementDesk.class,
            Reconciliation.class, ReconciliationDesk.class);

    @Test
    void everyCodeAndEveryTextOfAPageExistsInBothLanguages() throws IOException {
        List<String> keys = new ArrayList<>();
        collect(Path.of("src/main/java"), CODE, keys);
        collect(Path.of("../web/src/main"), PAGE_KEY, keys);
        assertThat(keys).hasSizeGreaterThan(40);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(keys)
                    .allSatisfy(
                            key -> assertThat(Texts.find(locale, key)).as(key).isPresent());
        }
    }

    private static void collect(Path folder, Pattern pattern, List<String> keys) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
    }

    @Test
    void everyFacadeMethodNamesAPermission() {
        FACADES.forEach((facade, desk) -> {
            for (Method method : facade.getMethods()) {
                assertThat(Stream.of(desk.getMethods())
                                .filter(it -> it.getName().equals(method.getName()) && !it.isBridge()))
                        .as(method.toString())
                        .isNotEmpty()
                        .allMatch(it -> it.isAnnotationPresent(Requires.class));
            }
        });
    }
}
