package org.hongchuang.sandbox.city;

import java.util.UUID;

/**
 * A base of the city that has a case.
 *
 * @param index from 0
 * @param name with its mark
 * @param production whether it is 生产加工型 rather than 楼宇型
 * @param applicant user name of the one who applied
 */
record Base(
        int index,
        County county,
        String path,
        UUID organisation,
        UUID publicId,
        String name,
        boolean production,
        State state,
        Timeline timeline,
        Profile profile,
        String creditCode,
        String account,
        String applicant,
        String applicantName) {

    /** Of the row in accr_case. */
    long id() {
        return index + 1L;
    }

    String kind() {
        return production ? "production" : "office";
    }

    String operator() {
        return Names.operator(name);
    }

    String bank() {
        return "示例银行" + county.place() + "支行";
    }

    boolean named() {
        return state == State.NAMED;
    }

    int namedYear() {
        return timeline.named().getYear();
    }
}
