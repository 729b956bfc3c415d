package org.hongchuang.accreditation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.accreditation.letter.Letter;
import org.hongchuang.accreditation.letter.Letters;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.people.People;
import org.hongchuang.kernel.people.PersonView;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.papers.Paper;
import org.hongchuang.policies.api.EditionName;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormShape;
import org.hongchuang.rulebook.Honour;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** Which papers a case has, and what stands on them. */
@ApplicationScoped
class PaperShelf {
    private static final String FORM = "form-";
    private static final String VISIT = "visit-";
    private static final String CERTIFICATE = "certificate";
    private static final String PLAQUE = "plaque";
    private static final String LETTER = "letter-";

    @Inject
    private Cases cases;

    @Inject
    private People people;

    @Inject
    private VisitPhotos photos;

    @Inject
    private Organisations organisations;

    @Inject
    private Letters letters;

    @Inject
    private Editions editions;

    List<PaperRow> of(CaseFile file) {
        List<PaperRow> papers = new ArrayList<>();
        file.edition().forms().forEach(form -> papers.add(new PaperRow(FORM + form.id(), form.label())));
        cases.visits(file.view().id()).forEach(visit -> papers.add(new PaperRow(VISIT + visit.id(), label(visit))));
        Honour honour = honour(file);
        if (honour != null) {
            papers.add(new PaperRow(CERTIFICATE, new Localized("证书", "Certificate")));
            if (honour.plaque()) {
                papers.add(new PaperRow(PLAQUE, new Localized("牌匾文字", "Words on the plaque")));
            }
        }
        letters.of(file.view().id()).forEach(letter -> papers.add(row(letter)));
        return papers;
    }

    /** The letters on a decision about the case. */
    List<PaperRow> letters(CaseFile file, UUID subject) {
        return letters.of(file.view().id()).stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(PaperShelf::row)
                .toList();
    }

    private static PaperRow row(Letter letter) {
        Localized title = letter.kind().title();
        return new PaperRow(
                LETTER + letter.id(),
                new Localized(
                        title.zh() + "（" + letter.year() + "年度）" + Writing.date(letter.on(), Locale.CHINESE),
                        title.en() + " (" + letter.year() + "), " + Writing.date(letter.on(), Locale.ENGLISH)));
    }

    Paper paper(CaseFile file, String id) {
        if (id.startsWith(FORM)) {
            return form(file, id.substring(FORM.length()));
        }
        if (id.startsWith(LETTER)) {
            return letters.of(file.view().id()).stream()
                    .filter(letter -> id.equals(LETTER + letter.id()))
                    .findFirst()
                    .map(letter -> LetterPaper.of(letter, EditionName.document(editions.current(), letter.edition())))
                    .orElseThrow(() -> new NotFound(id));
        }
        if (id.startsWith(VISIT)) {
            return visit(file, id);
        }
        Honour honour = Objects.requireNonNull(honour(file), "only what the case has is asked for");
        return id.equals(CERTIFICATE)
                ? HonourPaper.certificate(file, honour, issuer(file))
                : HonourPaper.plaque(file, honour, issuer(file));
    }

    private Paper form(CaseFile file, String id) {
        Form form = file.edition().forms().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        return form.shape() == FormShape.TABLE ? RosterPaper.of(file, form, residents(file)) : FormPaper.of(file, form);
    }

    private static Localized label(VisitView visit) {
        return new Localized(
                "实地考察记录 " + Writing.date(visit.visitedOn(), Locale.CHINESE),
                "Record of the visit of " + visit.visitedOn());
    }

    private Paper visit(CaseFile file, String id) {
        UUID caseId = file.view().id();
        VisitView visit = cases.visits(caseId).stream()
                .filter(each -> id.equals(VISIT + each.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        List<PhotoView> taken = photos.of(caseId).stream()
                .filter(photo -> photo.visit().equals(visit.id()))
                .toList();
        String recordedBy =
                people.find(visit.recordedBy()).map(PersonView::displayName).orElse(visit.recordedBy());
        return VisitPaper.of(file, visit, recordedBy, taken, photo -> photos.picture(caseId, photo));
    }

    private List<ResidentRow> residents(CaseFile file) {
        List<ResidentRow> all = new ArrayList<>();
        while (all.size() < file.view().residents()) {
            List<ResidentRow> page = cases.roster(file.view().id(), new PageRequest(all.size(), PageRequest.MAX_SIZE))
                    .rows();
            if (page.isEmpty()) {
                break;
            }
            all.addAll(page);
        }
        return all;
    }

    /** The title the case holds now, if it holds one. */
    private static @Nullable Honour honour(CaseFile file) {
        return file.view().namedOn() == null
                ? null
                : file.edition().policy().honourOf(file.view().kind());
    }

    /** Who confers titles: the organisation at the root above the case. */
    private String issuer(CaseFile file) {
        String path = file.view().orgPath();
        return organisations
                .findByPath(path.substring(0, path.indexOf('/', 1) + 1))
                .map(OrganisationView::name)
                .orElse("");
    }
}
