package org.hongchuang.finance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.BankStatements;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.CsvPreview;
import org.hongchuang.finance.api.ImportReport;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.finance.api.StatementFormat;
import org.hongchuang.finance.api.StatementRow;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.file.UploadedFile;

/** Importing bank statements: choose bank and format, map the columns once, see what is wrong, import. */
@Named
@ViewScoped
public class StatementsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private BankStatements statements;

    private String bank = "";
    private StatementFormat format = StatementFormat.CSV;
    private final MappingForm form = new MappingForm();
    private CsvPreview preview = new CsvPreview(List.of(), List.of());
    private List<LineError> errors = List.of();
    private String fileName = "";

    private transient @Nullable UploadedFile file;
    private transient byte @Nullable [] content;
    private transient @Nullable LazyDataModel<StatementRow> rows;

    public LazyDataModel<StatementRow> getRows() {
        LazyDataModel<StatementRow> model = rows;
        if (model == null) {
            model = new Slices<>(statements::page, StatementRow::id);
            rows = model;
        }
        return model;
    }

    public List<String> getBanks() {
        return statements.mappings().stream().map(BankMapping::bank).toList();
    }

    public void loadMapping() {
        form.show(statements.mapping(bank).orElseThrow(() -> new Rejection("finance.mapping.missing", bank)));
    }

    public void saveMapping() {
        statements.saveMapping(form.mapping(bank));
        Say.done("finance.statements.mapping-saved", bank);
    }

    /** Shows the columns of the chosen file, to map them by. */
    public void preview() throws IOException {
        errors = List.of();
        preview = statements.preview(chosenFile(), form.getCharset(), form.delimiterCharacter(), form.getHeaderLine());
    }

    public void importFile() throws IOException {
        byte[] bytes = chosenFile();
        ImportReport report = statements.importFile(bank, format, fileName, new ByteArrayInputStream(bytes));
        errors = report.errors();
        if (errors.isEmpty()) {
            content = null;
            fileName = "";
            preview = new CsvPreview(List.of(), List.of());
            Say.done("finance.statements.imported", report.lines(), report.matched(), report.known());
        }
    }

    /** The file just uploaded, or the one uploaded before for the preview. */
    private byte[] chosenFile() throws IOException {
        UploadedFile uploaded = file;
        if (uploaded != null && uploaded.getSize() > 0) {
            if (uploaded.getSize() > BankStatements.MAX_BYTES) {
                throw new Rejection(
                        "finance.statement.too-large", uploaded.getFileName(), BankStatements.MAX_BYTES / 1024 / 1024);
            }
            fileName = Objects.requireNonNullElse(uploaded.getFileName(), "statement");
            content = uploaded.getInputStream().readAllBytes();
        }
        byte[] bytes = content;
        if (bytes == null) {
            throw new Rejection("finance.upload.none");
        }
        return bytes;
    }

    public String getErrorsText() {
        return Say.text("finance.statements.errors", errors.size());
    }

    public String text(LineError error) {
        return Say.text(error.code(), error.values().toArray());
    }

    /** Columns to choose from: those of the file, and those already mapped. */
    public List<String> getColumnNames() {
        return Stream.concat(
                        preview.columns().stream(),
                        form.getColumns().values().stream().filter(Objects::nonNull))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    public List<String> getKinds() {
        return MappingForm.KINDS;
    }

    public StatementFormat[] getFormats() {
        return StatementFormat.values();
    }

    public BatchCharset[] getCharsets() {
        return BatchCharset.values();
    }

    public boolean isCsv() {
        return format == StatementFormat.CSV;
    }

    public MappingForm getForm() {
        return form;
    }

    public CsvPreview getPreview() {
        return preview;
    }

    public List<LineError> getErrors() {
        return errors;
    }

    public String getFileName() {
        return fileName;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(@Nullable String bank) {
        this.bank = bank == null ? "" : bank.strip();
    }

    public StatementFormat getFormat() {
        return format;
    }

    public void setFormat(StatementFormat format) {
        this.format = format;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
