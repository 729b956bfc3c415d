package org.hongchuang.accreditation.api;

import java.io.Serializable;

/**
 * What is wrong in one cell.
 *
 * @param row as the spreadsheet program numbers it, from 1
 * @param column the heading of the column
 * @param code key of the text that says what is wrong and what is expected
 * @param found what stands there, shortened
 */
public record SheetError(int row, String column, String code, String found) implements Serializable {}
