package org.hongchuang.accreditation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.PublicQuestionnaire;
import org.hongchuang.accreditation.api.PublicQuestionnaires;
import org.hongchuang.accreditation.questionnaire.QuestionnaireStore.Link;
import org.hongchuang.kernel.access.OpenToAll;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
@OpenToAll
class AnswerDesk implements PublicQuestionnaires {
    @Inject
    private QuestionnaireStore store;

    @Inject
    private RequestsByAddress requests;

    @Inject
    private Clock clock;

    @Override
    public PublicQuestionnaire find(@Nullable String token, String address) {
        Link link = link(token, address);
        Stored asked = link.questionnaire();
        return new PublicQuestionnaire(
                asked.caseName(),
                asked.year(),
                asked.label(),
                asked.closesOn(),
                isOpen(asked) && !link.used(),
                link.used());
    }

    @Override
    public void answer(@Nullable String token, int level, String address) {
        Link link = link(token, address);
        if (level < 1 || level > 5) {
            throw new Rejection("accreditation.questionnaire.choose");
        }
        if (!isOpen(link.questionnaire())) {
            throw new Rejection("accreditation.questionnaire.over");
        }
        if (!store.answer(link.key(), level, clock.instant())) {
            throw new Rejection("accreditation.questionnaire.used");
        }
    }

    private Link link(@Nullable String token, String address) {
        requests.count(address);
        if (token == null || !token.matches("[A-Za-z0-9_-]{22}")) {
            throw new NotFound("link");
        }
        return store.link(Sha256.of(token)).orElseThrow(() -> new NotFound("link"));
    }

    private boolean isOpen(Stored asked) {
        return asked.adoptedBy() == null && !asked.closesOn().isBefore(LocalDate.now(clock));
    }
}
