package org.hongchuang.accreditation.web.questionnaires;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hongchuang.accreditation.api.PublicQuestionnaire;
import org.hongchuang.accreditation.api.PublicQuestionnaires;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** The questionnaire behind a link, as its holder sees it. */
@Named
@RequestScoped
public class PublicQuestion {
    /** What the answer's servlet may have to say on this page. */
    private static final List<String> SAYINGS = List.of("thanks", "choose", "over", "used");

    @Inject
    private PublicQuestionnaires questionnaires;

    @Inject
    private HttpServletRequest request;

    private @Nullable PublicQuestionnaire asked;
    private @Nullable String problem;

    @PostConstruct
    void find() {
        try {
            asked = questionnaires.find(getToken(), request.getRemoteAddr());
        } catch (Rejection e) {
            problem = e.code().startsWith("accreditation.questionnaire")
                    ? e.code()
                    : "accreditation.questionnaire.public.unknown";
        }
    }

    public @Nullable PublicQuestionnaire getAsked() {
        return asked;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public @Nullable String getToken() {
        return request.getParameter("t");
    }

    /** Key of what there is to say about the answer just sent; null for nothing. */
    public @Nullable String getSaying() {
        String said = request.getParameter("said");
        if (said == null || !SAYINGS.contains(said)) {
            return null;
        }
        return "accreditation.questionnaire." + (said.equals("thanks") ? "public.thanks" : said);
    }

    public boolean isThanks() {
        return "thanks".equals(request.getParameter("said"));
    }
}
