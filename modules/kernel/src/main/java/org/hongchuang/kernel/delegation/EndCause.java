package org.hongchuang.kernel.delegation;

/** Why a delegation ended before its last day: by who gave it, by the deputy, by 安全管理员, or since roles were lost. */
public enum EndCause {
    PERSON,
    DEPUTY,
    ADMINISTRATOR,
    ROLES
}
