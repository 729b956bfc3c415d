package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Public notices for everybody, without signing in: what was posted, and nothing else. */
public interface PublicNotices {
    /** The notices that run today, newest first. */
    Page<PublicNotice> running(PageRequest page);

    /** @throws NotFound if there is no such notice */
    PublicNotice get(UUID id);
}
