package org.hongchuang.portal.guard;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a redirect may lead: to a page of our own, never to another site. */
public final class LocalPath {
    /** The first page after sign-in. */
    public static final String HOME = "/app/index.xhtml";

    private static final Pattern OURS =
            Pattern.compile("/(?:app/|public/|login\\.xhtml)[A-Za-z0-9/_.-]*(?:\\?[A-Za-z0-9=&%+._~,:;@!*'()-]*)?");
    private static final int LONGEST = 1000;

    private LocalPath() {}

    /** The path itself if it is one of our own pages, or else the first page. */
    public static String orHome(@Nullable String path) {
        return path != null
                        && path.length() <= LONGEST
                        && !path.contains("//")
                        && !path.contains("..")
                        && OURS.matcher(path).matches()
                ? path
                : HOME;
    }
}
