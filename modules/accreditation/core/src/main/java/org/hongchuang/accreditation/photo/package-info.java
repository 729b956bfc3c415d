/** Photos of site visits: looked at before they are decoded, kept as pictures and nothing else. */
@NullMarked
package org.hongchuang.accreditation.photo;

import org.jspecify.annotations.NullMarked;
