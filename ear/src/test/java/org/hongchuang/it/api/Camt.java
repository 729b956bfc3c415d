package org.hongchuang.it.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A bank statement in ISO 20022 camt.053 with one line of a bank account of its own. */
record Camt(String account, String reference, String name, String memo) {
    static Camt fresh(String name, String memo) {
        String random = UUID.randomUUID().toString().replace("-", "");
        return new Camt("99" + Long.parseLong(random.substring(0, 12), 16), random, name, memo);
    }

    byte[] xml() {
        return xml("");
    }

    /** @param documentType what stands between the declaration and the document */
    byte[] xml(String documentType) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>%sT00:00:00+08:00</CreDtTm></GrpHdr>
                <Stmt><Id>%s</Id><Acct><Id><Othr><Id>%s</Id></Othr></Id><Ccy>CNY</Ccy></Acct>
                <Ntry><NtryRef>%s</NtryRef><Amt Ccy="CNY">0.01</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <Amt Ccy="CNY">0.01</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <RltdPties><Dbtr><Pty><Nm>%s</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                </Stmt></BkToCstmrStmt></Document>
                """.formatted(documentType, reference, day, reference, account, reference, day, reference, name, memo)
                .getBytes(StandardCharsets.UTF_8);
    }
}
