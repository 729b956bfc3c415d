package org.hongchuang.accreditation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.OpenedQuestionnaire;
import org.hongchuang.accreditation.api.QuestionnaireRequest;
import org.hongchuang.accreditation.api.QuestionnaireView;
import org.hongchuang.accreditation.api.Questionnaires;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class QuestionnaireDesk implements Questionnaires {
    @Inject
    private QuestionnaireStore store;

    @Inject
    private BaseCases cases;

    @Inject
    private Figures figures;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Override
    @Requires(Permission.QUESTIONNAIRE_VIEW)
    public Page<QuestionnaireView> page(@Nullable UUID caseId, PageRequest page) {
        return store.page(caseId, actor.scope(), page).map(this::view);
    }

    @Override
    @Requires(Permission.QUESTIONNAIRE_VIEW)
    public QuestionnaireView get(UUID id) {
        return view(stored(id));
    }

    @Override
    @Requires(Permission.QUESTIONNAIRE_KEEP)
    public List<Metric> metrics(UUID caseId, int year) {
        return figures.metrics(caseId, year).stream()
                .filter(metric -> metric.origin().zh().contains("问卷"))
                .toList();
    }

    @Override
    @Requires(Permission.QUESTIONNAIRE_KEEP)
    public OpenedQuestionnaire open(QuestionnaireRequest request) {
        BaseCase base = cases.get(request.caseId());
        if (base.view(0).namedOn() == null) {
            throw new Rejection("accreditation.questionnaire.not-named", base.name());
        }
        LocalDate closes = request.closesOn();
        if (closes == null || closes.isBefore(today()) || closes.isAfter(today().plusYears(1))) {
            throw new Rejection("accreditation.questionnaire.closes-on");
        }
        if (request.links() < 1 || request.links() > MOST_LINKS) {
            throw new Rejection("accreditation.questionnaire.links", MOST_LINKS);
        }
        Metric metric = metrics(request.caseId(), request.year()).stream()
                .filter(each -> each.id().equals(request.metric()))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.questionnaire.metric-missing"));
        List<String> tokens = Tokens.fresh(request.links());
        UUID id = PublicId.next();
        store.add(
                id,
                base.id(),
                base.orgPath(),
                request.year(),
                metric.id(),
                metric.label(),
                closes,
                tokens.stream().map(Sha256::of).toList(),
                actor.username(),
                clock.instant());
        note("opened", id, base.orgPath(), base.name() + " " + request.year() + " × " + tokens.size());
        return new OpenedQuestionnaire(id, tokens);
    }

    @Override
    @Requires(Permission.QUESTIONNAIRE_KEEP)
    public int importPaper(UUID id, String fileName, InputStream xlsx) {
        Stored stored = stored(id);
        requireNotAdopted(stored);
        byte[] content = bytes(fileName, xlsx);
        PaperAnswers paper = PaperAnswers.read(fileName, content);
        if (!store.addPaper(stored.key(), paper, fileName, Sha256.of(content), actor.username(), clock.instant())) {
            throw new Rejection("accreditation.questionnaire.same-file", fileName);
        }
        note("paper", id, stored.orgPath(), fileName + " × " + paper.answers());
        return paper.answers();
    }

    @Override
    @Requires(Permission.QUESTIONNAIRE_KEEP)
    public QuestionnaireView adopt(UUID id) {
        Stored stored = stored(id);
        requireNotAdopted(stored);
        if (!stored.closesOn().isBefore(today())) {
            throw new Rejection("accreditation.questionnaire.still-open", stored.closesOn());
        }
        if (actor.username().equals(stored.openedBy())) {
            throw new Rejection("accreditation.questionnaire.own", stored.caseName());
        }
        actor.requireAnotherHand(stored.openedBy(), stored.openedAt());
        BigDecimal share = stored.share();
        if (share == null) {
            throw new Rejection("accreditation.questionnaire.no-answers", stored.caseName());
        }
        if (!store.adopt(stored, share.toPlainString(), actor.username(), clock.instant())) {
            throw new Rejection("accreditation.questionnaire.adopted", stored.caseName());
        }
        Map<String, String> values =
                new HashMap<>(figures.get(stored.caseId(), stored.year()).values());
        values.put(stored.metric(), share.stripTrailingZeros().toPlainString());
        figures.put(stored.caseId(), stored.year(), Figures.ANY_REVISION, values, FigureSource.SURVEY);
        note("adopted", id, stored.orgPath(), stored.caseName() + " " + share + " %, n = " + stored.answers());
        return get(id);
    }

    private static void requireNotAdopted(Stored stored) {
        if (stored.adoptedBy() != null) {
            throw new Rejection("accreditation.questionnaire.adopted", stored.caseName());
        }
    }

    private static byte[] bytes(String fileName, InputStream xlsx) {
        try {
            byte[] content = xlsx.readNBytes(Sheet.MOST_BYTES + 1);
            if (content.length > Sheet.MOST_BYTES) {
                throw new Rejection("accreditation.sheet.too-large", fileName, Sheet.MOST_BYTES / 1024 / 1024);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stored stored(UUID id) {
        return store.find(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    private QuestionnaireView view(Stored stored) {
        return stored.view(today(), actor.get().may(Permission.QUESTIONNAIRE_KEEP) ? actor.username() : null);
    }

    private void note(String action, UUID id, String orgPath, String detail) {
        audit.record("accreditation.questionnaire." + action, id.toString(), orgPath, detail);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
