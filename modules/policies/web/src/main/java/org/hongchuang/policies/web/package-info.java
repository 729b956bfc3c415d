/** The pages of rulebooks and drafts. */
@NullMarked
package org.hongchuang.policies.web;

import org.jspecify.annotations.NullMarked;
