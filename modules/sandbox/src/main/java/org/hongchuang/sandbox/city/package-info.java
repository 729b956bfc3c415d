/** The sample city: made-up organisations, people, bases, figures and payments, the same for the same seed. */
@NullMarked
package org.hongchuang.sandbox.city;

import org.jspecify.annotations.NullMarked;
