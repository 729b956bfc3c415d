package org.hongchuang.accreditation.letter;

import org.hongchuang.rulebook.Localized;

/** What a base is told in writing. */
public enum LetterKind {
    RECTIFY("限期整改通知书", "Letter of rectification"),
    ACCEPT("整改验收通知书", "Decision on a rectification accepted"),
    WITHDRAW("撤销命名通知书", "Notice of withdrawal"),
    RESULT("考核结果通知书", "Notice of a result"),
    REFUSAL("不予认定通知书", "Notice of refusal");

    private final Localized title;

    LetterKind(String zh, String en) {
        title = new Localized(zh, en);
    }

    public Localized title() {
        return title;
    }
}
