/** What people read: texts in their language, and amounts, numbers and moments as the house writes them. */
@org.jspecify.annotations.NullMarked
package org.hongchuang.kernel.text;
