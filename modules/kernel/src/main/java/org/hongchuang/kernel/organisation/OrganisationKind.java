package org.hongchuang.kernel.organisation;

/** The levels of the tree: 省级主管部门, 市总工会或市级主管部门, 县（区）总工会, 开发区（新区）工会工委, 基层工会, 基地, 单位. */
public enum OrganisationKind {
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    GRASSROOTS,
    BASE,
    UNIT
}
