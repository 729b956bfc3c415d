package org.hongchuang.accreditation.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be decided on a case. Those that follow another measure answer or extend it. */
public enum MeasureKind {
    /** 警告. */
    WARN,
    /** 限期整改: the base is told what to put right, and until when. */
    RECTIFY,
    /** 整改合格: what was to be put right is. */
    ACCEPT(true, RECTIFY),
    /** 整改不合格. */
    FAIL(true, RECTIFY),
    /** 复评通过: the title stays, where the edition asks for a review before it is taken. */
    REVIEW_PASS(true, FAIL),
    /** 复评未通过. */
    REVIEW_FAIL(true, FAIL),
    /** 取消称号, with the ban that the rule carries. */
    WITHDRAW,
    /** 限期不得申报, without a title to withdraw. */
    BAN,
    /** 上报上级, whose approval what follows may need. */
    REPORT,
    /** 上级核准. */
    APPROVAL(true, REPORT),
    /** 上级不予核准. */
    REFUSAL(true, REPORT),
    /** 追回资金. */
    RECOVER,
    /** 承继单位: a ban binds the successor of the unit too. */
    SUCCESSOR(false, WITHDRAW, BAN),
    /** 解除不得申报: a ban ends before its last day. */
    LIFT(true, WITHDRAW, BAN);

    private final boolean concludes;
    private final List<MeasureKind> followed;

    MeasureKind() {
        this(false);
    }

    MeasureKind(boolean concludes, MeasureKind... followed) {
        this.concludes = concludes;
        this.followed = List.of(followed);
    }

    /** Whether it may follow a decided measure of a kind. */
    public boolean follows(@Nullable MeasureKind kind) {
        return kind != null && followed.contains(kind);
    }

    /** Whether it answers what it follows, which so is answered only once. */
    public boolean isConclusion() {
        return concludes;
    }

    /** Whether it is the answer of a review, which not every edition knows. */
    public boolean isReview() {
        return this == REVIEW_PASS || this == REVIEW_FAIL;
    }

    /** Whether an officer may propose it on grounds no rule of the edition names. */
    public boolean isFree() {
        return this == WARN || this == RECOVER;
    }

    /** The kinds that may follow a decided measure of this kind. */
    public List<MeasureKind> followers() {
        return Arrays.stream(values()).filter(kind -> kind.follows(this)).toList();
    }
}
