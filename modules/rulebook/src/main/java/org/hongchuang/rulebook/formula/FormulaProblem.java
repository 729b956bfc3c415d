package org.hongchuang.rulebook.formula;

/** What is wrong with a formula; the line counts from 1 within the formula, the column from 0. */
public record FormulaProblem(int line, int column, String message) {}
