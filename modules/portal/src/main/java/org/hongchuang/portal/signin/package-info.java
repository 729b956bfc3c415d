/** Who is there: the login page, the session's identity, the API's credentials, the lockout. */
@NullMarked
package org.hongchuang.portal.signin;

import org.jspecify.annotations.NullMarked;
