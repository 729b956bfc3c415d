package org.hongchuang.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CamtStatementTest {
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr/><Stmt>"
            + "<Acct><Id><Othr><Id>150201</Id></Othr></Id></Acct>";
    private static final String CLOSE = "</Stmt></BkToCstmrStmt></Document>";

    private static String balance(String type, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"CNY\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>";
    }

    private static String entry(String amount, String direction, String details) {
        return "<Ntry><Amt Ccy=\"CNY\">" + amount + "</Amt><CdtDbtInd>" + direction
                + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>S1</AcctSvcrRef>"
                + details + "</Ntry>";
    }

    private static ParsedStatement parse(String xml) {
        return CamtStatement.parse(xml.getBytes(StandardCharsets.UTF_8), FinanceHouse.TODAY);
    }

    @Test
    void readsAPaymentAndItsParties() {
        String details = "<NtryDtls><TxDtls><Refs><EndToEndId>HC202600000001</EndToEndId></Refs><RltdPties><Cdtr><Pty>"
                + "<Nm>𠮷野家😀</Nm></Pty></Cdtr><CdtrAcct><Id><Othr><Id>62220001</Id></Othr></Id></CdtrAcct></RltdPties>"
                + "<RmtInf><Ustrd>命名</Ustrd><Ustrd>补助</Ustrd></RmtInf></TxDtls></NtryDtls>";
        ParsedStatement statement = parse(OPEN
                + balance("OPBD", "300000.00")
                + balance("CLBD", "100000.00")
                + entry("200000.00", "DBIT", details)
                + CLOSE);
        assertThat(statement.errors()).isEmpty();
        assertThat(statement.account()).isEqualTo("150201");
        assertThat(statement.opening()).isEqualTo(Money.yuan(300_000));
        assertThat(statement.closing()).isEqualTo(Money.yuan(100_000));
        assertThat(statement.lines())
                .containsExactly(new ParsedLine(
                        1,
                        LocalDate.of(2026, 11, 20),
                        Money.yuan(-200_000),
                        "𠮷野家😀",
                        "62220001",
                        "HC202600000001",
                        "命名 补助",
                        "S1"));
    }

    @Test
    void splitsAnEntryThatSumsSeveralTransactions() {
        String part = "<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy=\"CNY\">%s</Amt></TxDtls>";
        String xml = OPEN
                + entry(
                        "3.00",
                        "CRDT",
                        "<NtryDtls>" + part.formatted("A", "1.00") + part.formatted("B", "2.00") + "</NtryDtls>");
        assertThat(parse(xml + CLOSE).lines()).extracting("reference").containsExactly("A", "B");
        assertThat(parse(xml.replace("2.00", "2.01") + CLOSE).errors())
                .extracting(LineError::code)
                .containsExactly("finance.line.parts");
    }

    @Test
    void tellsEveryErrorWithItsEntry() {
        ParsedStatement statement = parse(OPEN
                + entry("1.00", "DBIT", "").replace("CNY", "USD")
                + entry("x", "DBIT", "")
                + entry("1.00", "SIDEWAYS", "")
                + entry("1.00", "DBIT", "").replace("2026-11-20", "20.11.2026")
                + entry("5.00", "DBIT", "").replace("BOOK", "PDNG")
                + CLOSE);
        assertThat(statement.errors()).extracting(LineError::line).containsExactly(1, 2, 3, 4);
        assertThat(statement.lines()).isEmpty();
    }

    @Test
    void balancesThatDoNotAgreeWithTheEntriesAreAnError() {
        assertThat(parse(OPEN + balance("OPBD", "10.00") + balance("CLBD", "10.00") + entry("1.00", "DBIT", "") + CLOSE)
                        .errors())
                .extracting(LineError::code)
                .containsExactly("finance.statement.balance");
    }

    @Test
    void externalEntityIsNeitherReadNorFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET");
        try (ServerSocket listener = new ServerSocket(0)) {
            listener.setSoTimeout(300);
            for (String address :
                    new String[] {secret.toUri().toString(), "http://127.0.0.1:" + listener.getLocalPort() + "/x"}) {
                String hostile = "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY x SYSTEM \"" + address + "\">"
                        + "<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>"
                        + OPEN.substring(OPEN.indexOf("<Document"))
                        + entry("1.00", "DBIT", "<AddtlNtryInf>&x;</AddtlNtryInf>")
                        + CLOSE;
                assertThatThrownBy(() -> parse(hostile)).isInstanceOf(Rejection.class);
            }
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void billionLaughsAreRefusedAtOnce() {
        String entities = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY l0 \"ha\">" + entities + "]>"
                + "<Document>&l11;</Document>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> parse(hostile))
                .isInstanceOf(Rejection.class));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = OPEN + "<Ntry>" + "<a>".repeat(100_000);
        assertThatThrownBy(() -> parse(deep)).hasMessage("finance.statement.not-xml");
    }

    @Test
    void brokenForeignAndOtherXmlIsNamed() {
        assertThatThrownBy(() -> parse(OPEN)).hasMessage("finance.statement.not-xml");
        assertThatThrownBy(() -> parse("PK\u0003\u0004")).hasMessage("finance.statement.not-xml");
        assertThatThrownBy(() -> parse("<html/>")).hasMessage("finance.statement.not-camt053");
        assertThatThrownBy(() -> parse(OPEN + "<Acct><Id><IBAN>X</IBAN></Id></Acct>" + CLOSE))
                .hasMessage("finance.statement.not-one-account");
    }
}
