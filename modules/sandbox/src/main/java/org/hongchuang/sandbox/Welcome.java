package org.hongchuang.sandbox;

import java.util.List;

/** What a newcomer needs to know, on the console. */
final class Welcome {
    private record Account(String names, String who) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("applicant1 … applicant6", "基地申报人 applicants, in different counties"),
            new Account("county-xihu, county-donghu,", "县区工会 county officers"),
            new Account("county-qingshanhu,", ""),
            new Account("county-nanchangxian", ""),
            new Account("zone-gaoxin", "高新区工会 development zone's officer"),
            new Account("office1, office2, office3", "市总办公室 office officers"),
            new Account("recorder1", "会议记录 decision recorder"),
            new Account("maker1, maker2", "财务制单 finance makers"),
            new Account("checker1", "财务复核 finance checker"),
            new Account("approver1", "财务审批 finance approver"),
            new Account("gz-office1, gz-recorder1,", "贵州省级经办、录入 office and recorder of Guizhou"),
            new Account("gz-county-guiyang, gz-leader1,", ""),
            new Account("gz-applicant1 … gz-applicant3", ""),
            new Account("ga-office1, ga-office2,", "赣州市局经办、录入 office and recorder of Ganzhou"),
            new Account("ga-recorder1, ga-county-zhanggong,", ""),
            new Account("ga-leader1, ga-applicant1", ""),
            new Account("leader1", "市总领导 leader"),
            new Account("auditor1", "审计 auditor"),
            new Account("security1", "安全管理员 security administrator"));

    private Welcome() {}

    static void print(Settings settings) {
        StringBuilder text = new StringBuilder(2000)
                .append(System.lineSeparator())
                .append(line("Hongchuang is ready:  https://localhost:" + settings.httpsPort() + "/"))
                .append(line("(the browser warns once: the certificate was made here)"))
                .append(line(""))
                .append(line("Demo accounts, password of all: hongchuang"));
        for (Account account : ACCOUNTS) {
            text.append(line(String.format("  %-28s%s", account.names(), account.who())));
        }
        text.append(line(""))
                .append(line("Files to try out (rosters, bank statement): "
                        + settings.home().resolve("samples")))
                .append(line("Data: " + settings.home() + "   begin anew: -Dsandbox.reset   stop: Ctrl-C"));
        System.out.println(text);
    }

    private static String line(String text) {
        return "  " + text + System.lineSeparator();
    }
}
