/** The one WAR: sign-in, template, menu, texts, errors, the API's frame and the health checks. */
@BoundedContext(dependsOn = {"kernel"})
@NullMarked
package org.hongchuang.portal;

import org.hongchuang.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
