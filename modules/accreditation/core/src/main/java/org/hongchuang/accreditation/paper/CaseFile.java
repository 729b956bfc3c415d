package org.hongchuang.accreditation.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.papers.Block;
import org.hongchuang.policies.api.EditionName;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormSection;

/** What papers of a case are written from. */
record CaseFile(CaseView view, Edition edition, List<CaseEventView> history) {
    private static final int MOST_OF_LINE = 24;

    /** The edition it goes by, and the number it is found again by: small print on every paper. */
    String footer() {
        return "编号 " + view.id() + "　依据 " + EditionName.document(edition);
    }

    /** The name of a form in full, as it stands above the annex; on two lines if it is too long for one. */
    List<Block> heading(Form form) {
        String document = edition.source().title().zh();
        String name = form.label().zh();
        return document.length() + name.length() <= MOST_OF_LINE
                ? List.of(new Block.Heading(document + name))
                : List.of(new Block.Heading(document), new Block.Heading(name));
    }

    /** The answers to a form; a form the case has no answers for is empty. */
    Map<String, String> answers(Form form) {
        return switch (form.id()) {
            case "application" -> view.application();
            case "union_work" -> view.unionWork();
            default -> Map.of();
        };
    }

    /** What those who fill in a section of a form wrote when they passed the case on, the last time they did. */
    Optional<CaseEventView> opinion(FormSection section) {
        CaseCommand command =
                switch (section.role()) {
                    case "COUNTY_UNION" -> CaseCommand.RECOMMEND;
                    case "OFFICE" -> CaseCommand.VERIFY;
                    default -> null;
                };
        return history.stream().filter(event -> event.command() == command).reduce((first, last) -> last);
    }
}
