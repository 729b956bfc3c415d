package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class BankStatementTest {
    @TempDir
    static Path samples;

    private static City city;
    private static List<String[]> lines;

    @BeforeAll
    static void build() throws Exception {
        city = City.filled(CityPlan.normal(City.TODAY), samples);
        lines = Files.readAllLines(samples.resolve(SampleFiles.CSV)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void balanceFollowsFromEveryLine() {
        BigDecimal balance = BankStatement.OPENING;
        for (String[] line : lines) {
            balance = line[2].isEmpty()
                    ? balance.add(new BigDecimal(line[3]))
                    : balance.subtract(new BigDecimal(line[2]));
            assertThat(new BigDecimal(line[4])).isEqualTo(balance).isPositive();
        }
    }

    @Test
    void mostPaymentsAreNamedByReferenceOrMemo() {
        Set<String> named = new HashSet<>();
        for (String[] line : lines) {
            if (!line[7].isEmpty()) {
                named.add(line[7]);
            } else if (line[8].contains("HC")) {
                named.add(line[8].replaceAll(".*(HC[0-9]{12}).*", "$1"));
            }
        }
        List<String> waiting = city.column("select number from fin_order where state = 'EXPORTED'");
        assertThat(waiting).hasSizeGreaterThan(110).containsAll(named);
        assertThat(named.size()).isGreaterThan(waiting.size() * 3 / 4);
    }

    @Test
    void awkwardCasesOccur() {
        assertThat(lines.stream().filter(line -> line[8].startsWith("退汇"))).hasSize(1);
        assertThat(lines.stream().filter(line -> line[7].isEmpty() && line[6].isEmpty() && line[2].equals("50000.00")))
                .as("known by name only")
                .isNotEmpty();
        assertThat(lines.stream().filter(line -> line[7].isEmpty() && line[8].equals("转账") && !line[6].isEmpty()))
                .as("known by account only")
                .isNotEmpty();
        assertThat(lines.stream().filter(line -> line[2].equals("30000.00"))).hasSize(2);
        assertThat(lines.stream().map(line -> line[1]).distinct()).hasSameSizeAs(lines);
    }

    @Test
    void bothFormsSayTheSame() throws Exception {
        Document camt = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(samples.resolve(SampleFiles.CAMT).toFile());
        assertThat(camt.getElementsByTagName("Ntry").getLength()).isEqualTo(lines.size());
        assertThat(camt.getElementsByTagName("AcctSvcrRef").item(0).getTextContent())
                .isEqualTo(lines.get(0)[1]);
    }

    @Test
    void endsBeforeToday() {
        assertThat(lines).allSatisfy(line -> assertThat(line[0]).isLessThan(City.TODAY.toString()));
    }
}
