/** What runs over a portfolio of a million cases cost. */
@org.jspecify.annotations.NullMarked
package org.hongchuang.accreditation.benchmark;
