package org.hongchuang.accreditation.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.ScoreTotals;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.ReceiptText;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** One's own score sheet of a case. */
@Named
@ViewScoped
public class SheetPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Scoring scoring;

    @Inject
    private Editions editions;

    private @Nullable String id;
    private @Nullable ScoreSheet sheet;
    private List<ScoreInput> inputs = List.of();
    private Declaration declaration = Declaration.NO_INTEREST;
    private @Nullable String statement;
    private @Nullable String item;
    private transient @Nullable UploadedFile file;

    public void load() {
        show(scoring.sheet(Ids.parse(id)));
    }

    public String declare() {
        scoring.declare(getSheet().id(), declaration, statement == null ? "" : statement);
        Notice.doneAndGone("accreditation.scoring.declared");
        return "/app/assessment/sheet?faces-redirect=true&id=" + getSheet().id();
    }

    /** Saves what was typed as a new revision; fields left empty are open. */
    public void save() {
        show(scoring.save(getSheet().id(), getSheet().revision(), given()));
        Notice.done("accreditation.scoring.saved");
    }

    /** Saves and hands in; nothing can be changed afterwards. */
    public void submit() {
        show(scoring.submit(getSheet().id(), getSheet().revision(), given()));
        Notice.done("accreditation.scoring.submitted");
    }

    /** Saves what was typed, then attaches the file to the item chosen. */
    public void attach() {
        UploadedFile chosen = file;
        if (chosen == null
                || chosen.getFileName() == null
                || chosen.getFileName().isEmpty()) {
            throw new Rejection("accreditation.file.none");
        }
        try (InputStream content = chosen.getInputStream()) {
            scoring.attach(
                    getSheet().id(),
                    Objects.requireNonNullElse(item, ""),
                    chosen.getFileName(),
                    Objects.requireNonNullElse(chosen.getContentType(), "application/octet-stream"),
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        load();
        Notice.done("accreditation.scoring.attached", chosen.getFileName());
    }

    private Map<String, GivenScore> given() {
        Map<String, GivenScore> given = new LinkedHashMap<>();
        for (ScoreInput input : inputs) {
            BigDecimal points = input.getPoints();
            if (input.getLine().scored() && points != null) {
                given.put(input.getLine().item(), new GivenScore(points, input.getRemark()));
            }
        }
        return given;
    }

    private void show(ScoreSheet shown) {
        ReceiptText words = new ReceiptText(editions.resolve(shown.edition()));
        sheet = shown;
        inputs = shown.lines().stream().map(line -> input(line, words)).toList();
    }

    private static ScoreInput input(ScoreLine line, ReceiptText words) {
        return new ScoreInput(
                line,
                line.compared().stream().map(words::compared).toList(),
                line.missing().stream().map(words::gap).toList());
    }

    /** What was typed so far amounts to. */
    public ScoreTotals getTotals() {
        Map<String, BigDecimal> points = new HashMap<>();
        given().forEach((each, score) -> points.put(each, score.points()));
        return scoring.totals(getSheet(), points);
    }

    public ScoreSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<ScoreInput> getInputs() {
        return inputs;
    }

    /** The items evidence can be attached to. */
    public List<ScoreLine> getScored() {
        return getSheet().lines().stream().filter(ScoreLine::scored).toList();
    }

    public Declaration[] getDeclarations() {
        return Declaration.values();
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public void setDeclaration(Declaration declaration) {
        this.declaration = declaration;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
