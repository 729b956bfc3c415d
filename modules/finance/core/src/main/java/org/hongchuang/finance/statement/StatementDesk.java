package org.hongchuang.finance.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.BankStatements;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.CsvPreview;
import org.hongchuang.finance.api.ImportReport;
import org.hongchuang.finance.api.StatementFormat;
import org.hongchuang.finance.api.StatementRow;
import org.hongchuang.finance.reconciliation.Matching;
import org.hongchuang.finance.store.CityScope;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
public class StatementDesk implements BankStatements {
    private static final int PREVIEW_ROWS = 5;

    @Inject
    Statements statements;

    @Inject
    Mappings mappings;

    @Inject
    Matching matching;

    @Inject
    CityScope city;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Page<StatementRow> page(PageRequest page) {
        city.require(Permission.MONEY_VIEW);
        return statements.page(page);
    }

    @Override
    @Requires(Permission.STATEMENT_IMPORT)
    public List<BankMapping> mappings() {
        city.require(Permission.STATEMENT_IMPORT);
        return mappings.all();
    }

    @Override
    @Requires(Permission.STATEMENT_IMPORT)
    public Optional<BankMapping> mapping(String bank) {
        city.require(Permission.STATEMENT_IMPORT);
        return mappings.find(bank);
    }

    @Override
    @Requires(Permission.STATEMENT_IMPORT)
    public void saveMapping(BankMapping mapping) {
        city.require(Permission.STATEMENT_IMPORT);
        MappingRules.check(mapping);
        mappings.save(mapping, actor.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record("finance.mapping.saved", mapping.bank(), actor.scope(), mapping.toString());
    }

    @Override
    @Requires(Permission.STATEMENT_IMPORT)
    public CsvPreview preview(byte[] file, BatchCharset charset, char delimiter, int headerLine) {
        CsvTable table = new CsvTable(file, charset, delimiter, headerLine);
        List<List<String>> rows = new ArrayList<>();
        table.rows((cells, line) -> {
            if (rows.size() < PREVIEW_ROWS) {
                rows.add(cells);
            }
        });
        return new CsvPreview(table.header(), rows);
    }

    @Override
    @Requires(Permission.STATEMENT_IMPORT)
    public ImportReport importFile(String bank, StatementFormat format, String fileName, InputStream file)
            throws IOException {
        city.require(Permission.STATEMENT_IMPORT);
        byte[] bytes = file.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Rejection("finance.statement.too-large", fileName, MAX_BYTES / 1024 / 1024);
        }
        String sha256 = Sha256.of(bytes);
        statements.byFile(sha256).ifPresent(earlier -> {
            throw new Rejection(
                    "finance.statement.imported-before",
                    fileName,
                    earlier.importedAt(),
                    earlier.importedName(),
                    earlier.fileName());
        });
        ParsedStatement parsed = parse(bank, format, bytes);
        if (!parsed.errors().isEmpty()) {
            return ImportReport.refused(parsed.errors());
        }
        return store(new Statements.Incoming(bank, format, fileName, sha256, parsed));
    }

    private ParsedStatement parse(String bank, StatementFormat format, byte[] bytes) {
        LocalDate today = LocalDate.now(clock);
        return switch (format) {
            case CAMT053 -> CamtStatement.parse(bytes, today);
            case CSV ->
                CsvStatement.parse(
                        bytes,
                        mappings.find(bank).orElseThrow(() -> new Rejection("finance.mapping.missing", bank)),
                        today);
        };
    }

    private ImportReport store(Statements.Incoming file) {
        List<ParsedLine> all = file.parsed().lines();
        List<ParsedLine> lines = statements.unknown(file.parsed().account(), all);
        UUID id = statements.add(file, lines);
        int matched = matching.run();
        audit.record(
                "finance.statement.imported",
                id.toString(),
                actor.scope(),
                "%s %s sha256 %s：新 %d 行，已有 %d 行，匹配 %d 行"
                        .formatted(
                                file.bank(),
                                file.fileName(),
                                file.sha256(),
                                lines.size(),
                                all.size() - lines.size(),
                                matched));
        return new ImportReport(id, lines.size(), all.size() - lines.size(), matched, List.of());
    }
}
