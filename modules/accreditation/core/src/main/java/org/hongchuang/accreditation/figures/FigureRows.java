package org.hongchuang.accreditation.figures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.FiguresView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.JsonMap;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.rulebook.MetricType;

/** Revisions of yearly figures. */
@ApplicationScoped
class FigureRows {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String COLUMNS = "revision, figures, source, entered_by, entered_at";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /** Makes others wait who would enter figures for the same cases. */
    void lock(Collection<Long> cases) {
        database.list(
                "select id from accr_case where id = any (cast(? as bigint[])) order by id for update",
                row -> row.getLong(1),
                (Object) ids(cases));
    }

    List<FiguresView> revisions(long caseId, UUID publicId, int year) {
        return database.list(
                "select " + COLUMNS + " from accr_figures where case_id = ? and year = ? order by revision desc",
                row -> view(row, publicId, year),
                caseId,
                year);
    }

    /** What was entered last for a year of an organisation: for a case of it, or else for its newest case that has any. */
    Optional<FiguresView> latestOfOrganisation(String orgPath, long caseId, UUID publicId, int year) {
        return database.first(
                "select " + COLUMNS + " from accr_figures where year = ? and case_id in"
                        + " (select id from accr_case where org_path = ?)"
                        + " order by case_id = ? desc, case_id desc, revision desc limit 1",
                row -> view(row, publicId, year),
                year,
                orgPath,
                caseId);
    }

    private static FiguresView view(ResultSet row, UUID publicId, int year) throws SQLException {
        return new FiguresView(
                publicId,
                year,
                row.getInt(1),
                JsonMap.read(row.getString(2)),
                FigureSource.valueOf(row.getString(3)),
                row.getString(4),
                row.getTimestamp(5).toInstant());
    }

    /** What is entered for a year so far, by case. */
    Map<Long, Entered> latest(Collection<Long> cases, int year) {
        Map<Long, Entered> latest = new HashMap<>();
        database.list(
                "select distinct on (case_id) case_id, revision, figures from accr_figures"
                        + " where case_id = any (cast(? as bigint[])) and year = ? order by case_id, revision desc",
                row -> latest.put(row.getLong(1), new Entered(row.getInt(2), JsonMap.read(row.getString(3)))),
                ids(cases),
                year);
        return latest;
    }

    void add(int year, Map<Long, Entered> revisions, Map<String, MetricType> types, FigureSource source) {
        database.batch(
                "insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                        + " values (?, ?, ?, cast(? as json), ?, ?, ?)",
                () -> revisions.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            year,
                            entry.getValue().revision(),
                            json(entry.getValue().values(), types),
                            source,
                            actor.username(),
                            clock.instant()
                        })
                        .iterator());
    }

    private static String[] ids(Collection<Long> cases) {
        return cases.stream().map(String::valueOf).toArray(String[]::new);
    }

    static String json(Map<String, String> values, Map<String, MetricType> types) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
                json.writeFieldName(entry.getKey());
                switch (types.getOrDefault(entry.getKey(), MetricType.TEXT)) {
                    case NUMBER -> json.writeNumber(new BigDecimal(entry.getValue()));
                    case FLAG -> json.writeBoolean(entry.getValue().equals("true"));
                    case DATE, TEXT -> json.writeString(entry.getValue());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
