package org.hongchuang.rulebook;

/** A short wording of our own in Chinese and English; never a sentence of the policy document. */
public record Localized(String zh, String en) {

    /** The English wording for an English tag such as {@code en} or {@code en-GB}, the Chinese one for all others. */
    public String in(String languageTag) {
        return languageTag.equals("en") || languageTag.startsWith("en-") ? en : zh;
    }
}
