package org.hongchuang.rulebook.formula;

/** What an operator or a function of the language does with two known values of the types declared for it. */
interface Operation {

    /** @throws ArithmeticException if there is no such figure */
    Object apply(Object a, Object b);
}
