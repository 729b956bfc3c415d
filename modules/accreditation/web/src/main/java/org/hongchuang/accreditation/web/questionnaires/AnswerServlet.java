package org.hongchuang.accreditation.web.questionnaires;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hongchuang.accreditation.api.PublicQuestionnaires;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Takes the answer of a link's holder, without a session, and leads back to the page of the link. */
@WebServlet("/public/answer")
public class AnswerServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicQuestionnaires questionnaires;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = Objects.requireNonNullElse(request.getParameter("t"), "");
        String said = "thanks";
        try {
            questionnaires.answer(token, level(request.getParameter("level")), request.getRemoteAddr());
        } catch (Rejection e) {
            said = e.code().substring(e.code().lastIndexOf('.') + 1);
        }
        response.sendRedirect(request.getContextPath() + "/public/questionnaire.xhtml?said=" + said + "&t="
                + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private static int level(@Nullable String given) {
        return given != null && given.matches("[1-5]") ? Integer.parseInt(given) : 0;
    }
}
