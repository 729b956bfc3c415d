package org.hongchuang.kernel.organisation;

/** The levels of the tree: 市总工会, 县（区）总工会, 开发区（新区）工会工委, 基层工会, 基地, 单位. */
public enum OrganisationKind {
    CITY,
    COUNTY,
    ZONE,
    GRASSROOTS,
    BASE,
    UNIT
}
