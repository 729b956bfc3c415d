/** Which editions there are: those that come with the house, and those published here. */
@NullMarked
package org.hongchuang.policies.edition;

import org.jspecify.annotations.NullMarked;
