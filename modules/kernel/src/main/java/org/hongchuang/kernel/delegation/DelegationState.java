package org.hongchuang.kernel.delegation;

/** Where a delegation stands: 未开始, 进行中, 已到期, 已提前结束. */
public enum DelegationState {
    AHEAD,
    RUNNING,
    OVER,
    ENDED
}
