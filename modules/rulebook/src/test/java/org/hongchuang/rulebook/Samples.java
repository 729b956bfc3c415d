package org.hongchuang.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** A small edition of no real document, and facts for the real one. */
final class Samples {

    private Samples() {}

    static final String EDITION = """
            rulebook: sample
            source:
              title: {zh: 样例, en: sample}
              number: none
              issuer: {zh: 无, en: nobody}
              territory: {zh: 无, en: nowhere}
              issuedOn: 2020-01-01
              outline:
                - art. 1
                - art. 2
            effective: {from: 2020-01-01, cite: art. 1}
            metrics:
              - id: area
                label: {zh: 面积, en: area}
                type: NUMBER
                period: POINT
                origin: {zh: 表, en: form}
                cite: art. 1
              - id: open
                label: {zh: 开放, en: open}
                type: FLAG
                period: POINT
                origin: {zh: 表, en: form}
                cite: art. 1
            kinds:
              - id: any
                label: {zh: 通用, en: any}
                thresholds: []
                cite: art. 1
            eligibility:
              - id: size
                label: {zh: 面积, en: size}
                when: area >= 10
                cite: art. 2
            rulings:
              - id: ZZ-1
                question: {zh: 问, en: question}
                chosen: A
                readings:
                  - {id: A, label: {zh: 十, en: ten}}
                  - id: B
                    label: {zh: 二十, en: twenty}
                    replace:
                      - {at: eligibility/size/when, value: area >= 20}
                cite: art. 2
            coverage:
              - {article: art. 1, fate: NO_EFFECT, why: {zh: 无, en: nothing}}
              - {article: art. 2, fate: RULE, by: [size], why: {zh: 有, en: something}}
            """;

    /** The sample with a section of each sort that the small one lacks. */
    static final String RICH = read("rich.yaml");

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition rich() {
        return EditionLoader.load(RICH, "rich.yaml").orThrow();
    }

    static Edition edition() {
        return EditionLoader.load(EDITION, "sample.yaml").orThrow();
    }

    static Edition nanchang() {
        return Rulebooks.bundled().edition(EditionId.parse("nanchang-bases@2019-06-20"));
    }

    static CaseFacts nanchangFacts() {
        return CaseFacts.of("office", 2020, LocalDate.of(2020, 11, 5))
                .number("floor_area", "2500.50")
                .number("residents", "30")
                .number("stable_residents", "21")
                .number("jobs", "250")
                .flag("named", true)
                .flag("one_off_paid", false)
                .date("established_on", LocalDate.of(2015, 3, 1))
                .score("signage", "4.5")
                .score("consulting", "5");
    }
}
