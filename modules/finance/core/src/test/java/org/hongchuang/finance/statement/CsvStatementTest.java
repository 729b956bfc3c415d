package org.hongchuang.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStatementTest {
    private static final String HEADER = "交易日期,借方,贷方,对方户名,对方账号,凭证号,附言,流水号,余额\n";

    private static BankMapping mapping(BatchCharset charset) {
        return new BankMapping(
                "工行",
                "150201",
                charset,
                ',',
                1,
                "yyyy-MM-dd",
                "交易日期",
                null,
                "借方",
                "贷方",
                "对方户名",
                "对方账号",
                "凭证号",
                "附言",
                "流水号",
                "余额");
    }

    private static BankMapping signed(char delimiter, String dateFormat, int headerLine) {
        return new BankMapping(
                "建行",
                "150202",
                BatchCharset.UTF_8,
                delimiter,
                headerLine,
                dateFormat,
                "日期",
                "金额",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ParsedStatement parse(String csv) {
        return CsvStatement.parse(
                csv.getBytes(StandardCharsets.UTF_8), mapping(BatchCharset.UTF_8), FinanceHouse.TODAY);
    }

    @Test
    void readsDebitsAndCreditsWithThousandsSeparators() {
        ParsedStatement statement = parse("\uFEFF" + HEADER
                + "2026-11-20 09:30:00,\"200,000.00\",,甲公司,62220001,HC202600000001,补助,A1,\"1,300,000.00\"\n"
                + "2026-11-21,,¥１２.５０,𠮷野家😀,,,利息,A2,\"1,300,012.50\"\n\n");
        assertThat(statement.errors()).isEmpty();
        assertThat(statement.opening()).isEqualTo(Money.yuan(1_500_000));
        assertThat(statement.closing()).isEqualTo(Money.of("1300012.50"));
        assertThat(statement.lines())
                .containsExactly(
                        new ParsedLine(
                                2,
                                LocalDate.of(2026, 11, 20),
                                Money.yuan(-200_000),
                                "甲公司",
                                "62220001",
                                "HC202600000001",
                                "补助",
                                "A1"),
                        new ParsedLine(
                                3, LocalDate.of(2026, 11, 21), Money.of("12.50"), "𠮷野家😀", null, null, "利息", "A2"));
    }

    @Test
    void readsGb18030WithRareHanAndEmoji() {
        String csv = HEADER + "2026-11-20,1.00,,𠮷㐂䶮😀公司,1,,,A1,9.00\n";
        ParsedStatement statement = CsvStatement.parse(
                csv.getBytes(Charset.forName("GB18030")), mapping(BatchCharset.GB18030), FinanceHouse.TODAY);
        assertThat(statement.lines().get(0).name()).isEqualTo("𠮷㐂䶮😀公司");
    }

    @Test
    void wrongCharsetIsNamed() {
        byte[] file = (HEADER + "2026-11-20,1,,甲,,,,,\n").getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> CsvStatement.parse(file, mapping(BatchCharset.UTF_8), FinanceHouse.TODAY))
                .hasMessage("finance.statement.wrong-charset");
    }

    @Test
    void readsSignedAmountsWithTabsBelowAPreamble() {
        String csv = "账户明细\t\"\n2026年11月\n日期\t金额\n2026/11/3\t-1,000.5\n2026/11/21\t+7\n";
        ParsedStatement statement = CsvStatement.parse(
                csv.getBytes(StandardCharsets.UTF_8), signed('\t', "yyyy/M/d", 3), FinanceHouse.TODAY);
        assertThat(statement.errors()).isEmpty();
        assertThat(statement.lines()).extracting("amount").containsExactly(Money.of("-1000.50"), Money.yuan(7));
        assertThat(statement.lines()).extracting("line").containsExactly(4, 5);
    }

    @Test
    void tellsEveryErrorWithItsLine() {
        ParsedStatement statement = parse(HEADER
                + "2026-02-30,1,,甲,,,,A1,\n"
                + "2026-11-20,abc,,甲,,,,A2,\n"
                + "\"2026-11-20\",1,2,\"甲\n乙\",,,,A3,\n"
                + "2026-11-20,,,甲,,,,A4,1\n"
                + "2027-11-20,1,,甲,,,,A5,1\n"
                + "2026-11-20,1,,甲,,,,A6,1\n"
                + "2026-11-20,1,,甲,,,,A6,1\n"
                + "2026-11-20,1,,甲\u0000,,,,A7,1\n"
                + "2026-11-20,1,,甲,,,,A8,x\n");
        assertThat(statement.errors())
                .extracting(LineError::line, LineError::code)
                .containsExactly(
                        tuple(2, "finance.line.date-unreadable"),
                        tuple(3, "finance.line.amount-unreadable"),
                        tuple(4, "finance.line.both-sides"),
                        tuple(6, "finance.line.amount-zero"),
                        tuple(7, "finance.line.date-out-of-range"),
                        tuple(9, "finance.line.repeats"),
                        tuple(10, "finance.line.control-character"),
                        tuple(11, "finance.line.amount-unreadable"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void newestFirstIsUnderstoodAndAGapIsFound() {
        ParsedStatement newestFirst =
                parse(HEADER + "2026-11-20,1,,甲,,,,A2,8\n2026-11-20,1,,甲,,,,A1,9\n2026-11-19,,2,甲,,,,A0,10\n");
        assertThat(newestFirst.errors()).isEmpty();
        assertThat(newestFirst.opening()).isEqualTo(Money.yuan(8));
        assertThat(newestFirst.closing()).isEqualTo(Money.yuan(8));
        assertThat(parse(HEADER + "2026-11-20,1,,甲,,,,A1,9\n2026-11-20,1,,甲,,,,A2,7\n")
                        .errors())
                .extracting(LineError::line, LineError::code)
                .containsExactly(tuple(3, "finance.line.balance"));
    }

    @Test
    void missingColumnIsNamedWithThoseThatAreThere() {
        assertThatThrownBy(() -> parse("交易日期,借方\n")).isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.values())
                .containsExactly("贷方", 1, "交易日期、借方"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "PK\u0003\u0004rubbish", "\"open quote"})
    void otherFilesAreRefusedAndNotAFault(String file) {
        assertThatThrownBy(() -> parse(file)).isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.56|1234.56",
                "-1,234,567.8|-1234567.80",
                "+5|5.00",
                "￥1.00|1.00",
                "１，２３４.００|1234.00",
                "1 234.00|1234.00"
            })
    void amountsInManyDresses(String text, String amount) {
        assertThat(Fields.amount(text)).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,23.4", "1.234", "12e3", "=1+1", "0x10", "1..2", "--1", "1234567890123456", "NaN"})
    void whatIsNoAmount(String text) {
        assertThat(Fields.amount(text)).isEmpty();
    }

    @Test
    void mappingWithTwoWaysOfAmountsOrABadPatternIsRefused() {
        BankMapping good = mapping(BatchCharset.UTF_8);
        MappingRules.check(good);
        assertThatThrownBy(() -> MappingRules.check(new BankMapping(
                        "b",
                        "a",
                        BatchCharset.UTF_8,
                        ',',
                        1,
                        "yyyy-MM-dd",
                        "d",
                        "x",
                        "y",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .hasMessage("finance.mapping.amount-columns");
        assertThatThrownBy(() -> MappingRules.check(signed(',', "bbbb{", 1))).hasMessage("finance.mapping.date-format");
        assertThatThrownBy(() -> MappingRules.check(signed('x', "yyyy", 1))).hasMessage("finance.mapping.delimiter");
    }
}
