/** The REST resources of rulebooks and drafts. */
@NullMarked
package org.hongchuang.policies.rest;

import org.jspecify.annotations.NullMarked;
