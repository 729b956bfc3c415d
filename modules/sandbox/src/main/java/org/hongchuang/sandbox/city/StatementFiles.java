package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One statement in the two forms the bank offers: CSV, and ISO 20022 camt.053. */
final class StatementFiles {
    private static final String HEADER = "交易日期,流水号,支出金额,收入金额,余额,对方户名,对方账号,业务编号,摘要";

    private final List<BankLine> lines;
    private final LocalDate until;

    /** @param until last day of the statement */
    StatementFiles(List<BankLine> lines, LocalDate until) {
        this.lines = lines;
        this.until = until;
    }

    String csv() {
        StringBuilder csv = new StringBuilder(HEADER).append("\r\n");
        BigDecimal balance = BankStatement.OPENING;
        for (BankLine line : lines) {
            boolean out = line.amount().signum() < 0;
            balance = balance.add(line.amount());
            String amount = line.amount().abs().toPlainString();
            csv.append(line.bookedOn()).append(',').append(line.entry()).append(',');
            csv.append(out ? amount : "").append(',').append(out ? "" : amount).append(',');
            csv.append(balance.toPlainString()).append(',').append(line.name()).append(',');
            csv.append(line.account()).append(',').append(line.reference()).append(',');
            csv.append(line.memo()).append("\r\n");
        }
        return csv.toString();
    }

    String camt053() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\n<BkToCstmrStmt>\n")
                .append("<GrpHdr><MsgId>SAMPLE-")
                .append(until)
                .append("</MsgId><CreDtTm>")
                .append(until)
                .append("T18:00:00+08:00</CreDtTm></GrpHdr>\n<Stmt><Id>SAMPLE-")
                .append(until)
                .append("</Id>\n<CreDtTm>")
                .append(until)
                .append("T18:00:00+08:00</CreDtTm>\n<FrToDt><FrDtTm>")
                .append(from())
                .append("T00:00:00+08:00</FrDtTm><ToDtTm>")
                .append(until)
                .append("T23:59:59+08:00</ToDtTm></FrToDt>\n")
                .append("<Acct><Id><Othr><Id>")
                .append(BankLine.OUR_ACCOUNT)
                .append("</Id></Othr></Id><Ccy>CNY</Ccy><Nm>")
                .append(BankLine.OUR_NAME)
                .append("</Nm></Acct>\n");
        balance(xml, "OPBD", BankStatement.OPENING, from());
        balance(xml, "CLBD", closing(), until);
        lines.forEach(line -> entry(xml, line));
        return xml.append("</Stmt>\n</BkToCstmrStmt>\n</Document>\n").toString();
    }

    private LocalDate from() {
        return lines.get(0).bookedOn();
    }

    private BigDecimal closing() {
        return lines.stream().map(BankLine::amount).reduce(BankStatement.OPENING, BigDecimal::add);
    }

    private static void balance(StringBuilder xml, String code, BigDecimal amount, LocalDate day) {
        xml.append("<Bal><Tp><CdOrPrtry><Cd>").append(code).append("</Cd></CdOrPrtry></Tp>");
        amount(xml, amount);
        xml.append("<Dt><Dt>").append(day).append("</Dt></Dt></Bal>\n");
    }

    private static void amount(StringBuilder xml, BigDecimal amount) {
        xml.append("<Amt Ccy=\"CNY\">").append(amount.abs().toPlainString()).append("</Amt><CdtDbtInd>");
        xml.append(amount.signum() < 0 ? "DBIT" : "CRDT").append("</CdtDbtInd>");
    }

    private static void entry(StringBuilder xml, BankLine line) {
        boolean out = line.amount().signum() < 0;
        xml.append("<Ntry><NtryRef>").append(line.entry()).append("</NtryRef>");
        amount(xml, line.amount());
        xml.append("<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>").append(line.bookedOn());
        xml.append("</Dt></BookgDt><ValDt><Dt>").append(line.bookedOn()).append("</Dt></ValDt><AcctSvcrRef>");
        xml.append(line.entry()).append("</AcctSvcrRef><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>");
        xml.append("<NtryDtls><TxDtls><Refs><EndToEndId>");
        xml.append(line.reference().isEmpty() ? "NOTPROVIDED" : line.reference())
                .append("</EndToEndId></Refs>");
        amount(xml, line.amount());
        party(xml, line, out ? "Cdtr" : "Dbtr");
        xml.append("<RmtInf><Ustrd>").append(line.memo()).append("</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n");
    }

    private static void party(StringBuilder xml, BankLine line, String role) {
        if (line.name().isEmpty()) {
            return;
        }
        xml.append("<RltdPties><")
                .append(role)
                .append("><Pty><Nm>")
                .append(line.name())
                .append("</Nm></Pty></");
        xml.append(role).append('>');
        if (!line.account().isEmpty()) {
            xml.append('<').append(role).append("Acct><Id><Othr><Id>").append(line.account());
            xml.append("</Id></Othr></Id></").append(role).append("Acct>");
        }
        xml.append("</RltdPties>");
    }
}
