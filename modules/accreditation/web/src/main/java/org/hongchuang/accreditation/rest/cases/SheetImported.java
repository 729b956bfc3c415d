package org.hongchuang.accreditation.rest.cases;

/**
 * What came of a sheet.
 *
 * @param rows imported
 */
public record SheetImported(int rows) {}
