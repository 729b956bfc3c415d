/** Editions as people read them: as a document, as a difference, as an account of every article. */
@NullMarked
package org.hongchuang.policies.document;

import org.jspecify.annotations.NullMarked;
