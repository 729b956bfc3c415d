package org.hongchuang.accreditation.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hongchuang.accreditation.api.PublicNotice;
import org.hongchuang.accreditation.api.PublicNotices;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The notices as everybody reads them, without signing in. */
@Named
@RequestScoped
public class PublicBoard {
    private static final int ON_A_PAGE = 20;

    @Inject
    private PublicNotices notices;

    @Inject
    private HttpServletRequest request;

    private @Nullable Page<PublicNotice> slice;
    private @Nullable PublicNotice one;

    public List<PublicNotice> getNotices() {
        return slice().rows();
    }

    public boolean isMore() {
        return slice().total() > (long) getPage() * ON_A_PAGE;
    }

    /** The page asked for, from 1. */
    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** The notice asked for by its id. */
    public PublicNotice getOne() {
        PublicNotice found = one;
        if (found == null) {
            found = notices.get(Ids.parse(request.getParameter("id")));
            one = found;
        }
        return found;
    }

    private Page<PublicNotice> slice() {
        Page<PublicNotice> found = slice;
        if (found == null) {
            found = notices.running(PageRequest.clamped((getPage() - 1) * ON_A_PAGE, ON_A_PAGE));
            slice = found;
        }
        return found;
    }
}
