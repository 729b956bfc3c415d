package org.hongchuang.accreditation.web.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Grade;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Ruling;
import org.jspecify.annotations.Nullable;

/** Answers "why?": a receipt computed again before the reader's eyes, with every rule, article and compared value. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private Receipts receipts;

    @Inject
    private Editions editions;

    private @Nullable String id;
    private @Nullable ReceiptView view;
    private @Nullable Edition edition;
    private @Nullable Receipt receipt;

    public void load() {
        ReceiptView found = receipts.get(Ids.parse(id));
        view = found;
        receipt = found.replay().receipt();
        edition = receipt == null ? null : editions.current().edition(receipt.edition());
    }

    public ReceiptView getView() {
        return Objects.requireNonNull(view);
    }

    /** Whether there is anything to show beyond what was stored. */
    public boolean isReadable() {
        return receipt != null;
    }

    public Localized getEditionTitle() {
        return edition().title();
    }

    public String getSourceNumber() {
        return edition().source().number();
    }

    public @Nullable Localized getGrade() {
        String grade = getView().grade();
        return edition == null
                ? null
                : edition.grades().stream()
                        .filter(each -> each.id().equals(grade))
                        .map(Grade::label)
                        .findFirst()
                        .orElse(null);
    }

    public List<ReceiptInput> getInputs() {
        return text().inputs(receipt().facts());
    }

    public List<ReceiptSection> getSections() {
        return ReceiptSection.of(receipt(), text());
    }

    /** The rulings that were applied anywhere in the receipt. */
    public List<Ruling> getRulings() {
        Set<String> applied = Arrays.stream(ReceiptPart.values())
                .flatMap(part -> part.of(receipt()).stream())
                .flatMap(outcome -> outcome.rulings().stream())
                .collect(Collectors.toSet());
        return edition().rulings().stream()
                .filter(ruling -> applied.contains(ruling.id()))
                .toList();
    }

    private ReceiptText text() {
        return new ReceiptText(edition());
    }

    private Edition edition() {
        return Objects.requireNonNull(edition);
    }

    private Receipt receipt() {
        return Objects.requireNonNull(receipt);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
