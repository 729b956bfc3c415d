package org.hongchuang.sandbox.city;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A federation beside that of Nanchang, working by a rulebook of its own.
 *
 * @param kind of its root in the tree
 * @param acts of an application, as its edition has them
 * @param office what a department below the root is called, after its place
 * @param below kind of those departments
 * @param area code of the place in credit codes
 * @param accounts people of the root and of its departments
 */
record Federation(
        String rulebook,
        String kind,
        String name,
        String acts,
        String office,
        String below,
        String area,
        List<OtherBase> bases,
        List<Account> accounts) {

    static final List<Federation> ALL = List.of(
            new Federation(
                    "guizhou-bases",
                    "PROVINCE",
                    "贵州省人力资源和社会保障厅",
                    "SUBMIT VISIT DECIDE NAME",
                    "人力资源和社会保障局",
                    "CITY",
                    "520100",
                    List.of(
                            OtherBase.without("贵阳市", "贵阳观山湖创业孵化基地", "gz-applicant1", "石开阳"),
                            OtherBase.recorded("贵阳市", "贵阳花溪大学生创业园", "city", day(2022, 5, 10))
                                    .of("gz-applicant2", "安雨桐"),
                            OtherBase.recorded("贵阳市", "贵阳云岩青年创业园", "county", day(2021, 4, 8)),
                            OtherBase.recorded("贵阳市", "贵阳乌当返乡创业园", "county", day(2023, 6, 20)),
                            OtherBase.recorded("遵义市", "遵义红花岗创业孵化基地", "city", day(2022, 9, 1)),
                            OtherBase.named("遵义市", "遵义播州返乡创业园", day(2022, 11, 15))
                                    .of("gz-applicant3", "杨播州"),
                            OtherBase.standing("遵义市", "遵义仁怀创业集中区", "SUBMITTED"),
                            OtherBase.standing("遵义市", "遵义新蒲科技园", "VERIFIED"),
                            OtherBase.rectifying("黔东南州", "黔东南凯里创业孵化基地", day(2022, 12, 20)),
                            OtherBase.standing("黔东南州", "黔东南榕江乡村创业园", "RETURNED"),
                            OtherBase.standing("黔东南州", "黔东南黎平返乡创业园", "REJECTED"),
                            OtherBase.recorded("黔东南州", "黔东南丹寨创业园", "national", day(2024, 1, 18)),
                            OtherBase.unconfirmed("黔东南州", "黔东南台江创业集中区", "county", day(2025, 7, 2))),
                    List.of(
                            new Account("gz-county-guiyang", "罗贵生", "贵阳市", null),
                            new Account("gz-office1", "韦国栋", null, null),
                            new Account("gz-recorder1", "吴秀英", null, null),
                            new Account("gz-leader1", "龙安平", null, null))),
            new Federation(
                    "ganzhou-bases",
                    "CITY",
                    "赣州市民营企业管理局",
                    "",
                    "民营企业管理局",
                    "COUNTY",
                    "360702",
                    List.of(
                            OtherBase.recorded("章贡区", "章贡区小企业创业基地", "base", day(2010, 6, 18))
                                    .of("ga-applicant1", "谢赣江"),
                            OtherBase.recorded("南康市", "南康市小企业创业基地", "base", day(2010, 6, 18)),
                            OtherBase.recorded("信丰县", "信丰县小企业创业基地", "base", day(2010, 6, 18)),
                            OtherBase.recorded("大余县", "大余县小企业创业基地", "base", day(2010, 6, 18)),
                            OtherBase.recorded("上犹县", "上犹县小企业创业基地", "base", day(2010, 6, 18)),
                            OtherBase.recorded("崇义县", "崇义县小企业创业基地", "base", day(2010, 11, 9)),
                            OtherBase.recorded("安远县", "安远县小企业创业基地", "base", day(2010, 11, 9)),
                            OtherBase.recorded("龙南县", "龙南县小企业创业基地", "base", day(2010, 11, 9)),
                            OtherBase.recorded("定南县", "定南县小企业创业基地", "base", day(2011, 5, 23)),
                            OtherBase.recorded("全南县", "全南县小企业创业基地", "base", day(2011, 5, 23)),
                            OtherBase.recorded("宁都县", "宁都县小企业创业基地", "base", day(2011, 5, 23)),
                            OtherBase.recorded("于都县", "于都县小企业创业基地", "base", day(2011, 5, 23)),
                            OtherBase.recorded("兴国县", "兴国县小企业创业基地", "base", day(2011, 5, 23)),
                            OtherBase.unconfirmed("瑞金市", "瑞金市小企业创业基地", "base", day(2011, 12, 1)),
                            OtherBase.without("会昌县", "会昌县小企业创业基地", null, null)),
                    List.of(
                            new Account("ga-county-zhanggong", "刘章贡", "章贡区", null),
                            new Account("ga-office1", "曾令仪", null, null),
                            new Account("ga-office2", "邱虔州", null, null),
                            new Account("ga-recorder1", "赖文华", null, null),
                            new Account("ga-leader1", "温世昌", null, null))));

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** The places with a department, in the order of the bases. */
    List<String> places() {
        return bases.stream().map(OtherBase::place).distinct().toList();
    }

    Account who(String role) {
        return accounts.stream()
                .filter(each -> each.username().contains("-" + role))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A base of such a federation.
     *
     * @param state of its case; null if it has none
     * @param record whether it was recorded with a document
     * @param day of naming or of the document; null for a case under way
     */
    record OtherBase(
            String place,
            String name,
            String kind,
            @Nullable String state,
            boolean record,
            @Nullable LocalDate day,
            @Nullable String applicant,
            @Nullable String applicantName) {
        private static final String APPLIED = "provincial";

        static OtherBase without(
                String place, String name, @Nullable String applicant, @Nullable String applicantName) {
            return new OtherBase(place, name, "", null, false, null, applicant, applicantName);
        }

        static OtherBase recorded(String place, String name, String kind, LocalDate day) {
            return new OtherBase(place, name, kind, "NAMED", true, day, null, null);
        }

        static OtherBase unconfirmed(String place, String name, String kind, LocalDate day) {
            return new OtherBase(place, name, kind, "APPROVED", true, day, null, null);
        }

        static OtherBase named(String place, String name, LocalDate day) {
            return new OtherBase(place, name, APPLIED, "NAMED", false, day, null, null);
        }

        static OtherBase rectifying(String place, String name, LocalDate day) {
            return new OtherBase(place, name, APPLIED, "RECTIFYING", false, day, null, null);
        }

        static OtherBase standing(String place, String name, String state) {
            return new OtherBase(place, name, APPLIED, state, false, null, null, null);
        }

        OtherBase of(String username, String displayName) {
            return new OtherBase(place, name, kind, state, record, day, username, displayName);
        }

        boolean titled() {
            return "NAMED".equals(state) || "RECTIFYING".equals(state);
        }

        boolean decided() {
            return titled() || "APPROVED".equals(state) || "REJECTED".equals(state);
        }

        boolean verified() {
            return !record && (decided() || "VERIFIED".equals(state));
        }
    }
}
