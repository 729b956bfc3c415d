package org.hongchuang.sandbox.city;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the sandbox's directory and where they act.
 *
 * @param place the county or zone; null for the city federation
 * @param base the base they apply for, by its name without mark
 */
record Account(
        String username,
        String displayName,
        @Nullable String place,
        @Nullable String base) {
    /** The first applicant's base has no case yet: a visitor begins it. */
    static final Account NEWCOMER = applicant(1, "熊志远", "西湖区", "南昌象湖精工职工创新基地");

    /** The applicants of the first bases, in the order of the bases' index. */
    static final List<Account> APPLICANTS = List.of(
            applicant(2, "万晓琴", "东湖区", "南昌百花洲印务职工创新基地"),
            applicant(3, "胡建平", "青山湖区", "南昌昌东纺织职工创新基地"),
            applicant(4, "涂春燕", "南昌县", "南昌小蓝汽配职工创新基地"),
            applicant(5, "罗文斌", "南昌高新区", "南昌艾溪光电职工创新基地"),
            applicant(6, "邓玉兰", "新建区", "南昌望城食品职工创新基地"));

    static final List<Account> OFFICERS = List.of(
            county("county-xihu", "徐海波", "西湖区"),
            county("county-donghu", "余美华", "东湖区"),
            county("county-qingshanhu", "章国强", "青山湖区"),
            county("county-nanchangxian", "魏小红", "南昌县"),
            county("zone-gaoxin", "龚立新", "南昌高新区"),
            city("office1", "黎明华"),
            city("office2", "闵思源"),
            city("office3", "熊雅文"),
            city("recorder1", "喻静怡"),
            city("maker1", "程晓东"),
            city("maker2", "祝兰英"),
            city("checker1", "雷振宇"),
            city("approver1", "欧阳慧敏"),
            city("leader1", "彭德昌"),
            city("auditor1", "聂书琴"),
            city("security1", "习文涛"));

    static final Account OFFICE = officer("office1");
    static final Account SECOND_OFFICE = officer("office2");
    static final Account RECORDER = officer("recorder1");
    static final Account CHECKER = officer("checker1");
    static final Account APPROVER = officer("approver1");

    private static Account applicant(int number, String name, String place, String base) {
        return new Account("applicant" + number, name, place, base);
    }

    private static Account county(String username, String name, String place) {
        return new Account(username, name, place, null);
    }

    private static Account city(String username, String name) {
        return new Account(username, name, null, null);
    }

    private static Account officer(String username) {
        return OFFICERS.stream()
                .filter(officer -> officer.username.equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** One of the two who make payment orders. */
    static Account maker(int index) {
        return officer(index % 2 == 0 ? "maker1" : "maker2");
    }

    /** Who recommends for a county; someone without a sandbox account where the directory has none. */
    static Account recommending(County county) {
        Optional<Account> known = OFFICERS.stream()
                .filter(officer -> county.place().equals(officer.place))
                .findFirst();
        return known.orElseGet(() -> new Account(
                "county-" + county.area() + (county.zone() ? "z" : ""), county.place() + "经办人", county.place(), null));
    }
}
