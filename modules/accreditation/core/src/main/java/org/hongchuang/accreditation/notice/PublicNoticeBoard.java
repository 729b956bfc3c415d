package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.PublicNotice;
import org.hongchuang.accreditation.api.PublicNotices;
import org.hongchuang.kernel.access.OpenToAll;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
@OpenToAll
class PublicNoticeBoard implements PublicNotices {
    @Inject
    private NoticeStore notices;

    @Inject
    private Clock clock;

    @Override
    public Page<PublicNotice> running(PageRequest page) {
        return notices.running(today(), page).map(posted -> posted.shown(today()));
    }

    @Override
    public PublicNotice get(UUID id) {
        return notices.find(id).orElseThrow(() -> new NotFound(id)).shown(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
