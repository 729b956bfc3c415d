package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongchuang.sandbox.city.Federation.OtherBase;
import org.jspecify.annotations.Nullable;

/** Writes the federations beside that of Nanchang: their trees, people, and bases with what brought them where they are. */
final class OtherFederations {
    private static final Instant FOUNDED = Instant.parse("2019-07-01T00:00:00Z");

    private final CityPlan plan;
    private final Connection connection;
    private long organisation;
    private long caseId;

    /** @param lastCase number of the last case there is */
    OtherFederations(CityPlan plan, Connection connection, long lastCase) {
        this.plan = plan;
        this.connection = connection;
        organisation = Organisations.FIRST_BASE + plan.size();
        caseId = lastCase;
    }

    /** Number of the last organisation written. */
    long organisations() {
        return organisation;
    }

    /** Number of the last case written. */
    long cases() {
        return caseId;
    }

    void write() throws SQLException {
        try (CopyRows regimes = CopyRows.into(connection, "accr_regime", "org_path, rulebook")) {
            regimes.add("/" + Organisations.CITY + "/", "nanchang-bases");
            regimes.end();
        }
        for (Federation federation : Federation.ALL) {
            write(federation);
        }
    }

    private void write(Federation federation) throws SQLException {
        long root = ++organisation;
        String rootPath = "/" + root + "/";
        List<Person> people = new ArrayList<>();
        List<OtherCase> cases = new ArrayList<>();
        try (CopyRows rows =
                CopyRows.into(connection, "kern_organisation", "id, public_id, parent_id, path, kind, name")) {
            add(rows, root, null, rootPath, federation.kind(), federation.name());
            people.addAll(of(federation, null, root));
            for (String place : federation.places()) {
                long office = ++organisation;
                String path = rootPath + office + "/";
                add(rows, office, root, path, federation.below(), place + federation.office());
                people.addAll(of(federation, place, office));
                for (OtherBase base : federation.bases()) {
                    if (base.place().equals(place)) {
                        long id = ++organisation;
                        add(rows, id, office, path + id + "/", "BASE", base.name() + Names.MARK);
                        if (base.applicant() != null) {
                            people.add(new Person(base.applicant(), String.valueOf(base.applicantName()), id));
                        }
                        if (base.state() != null) {
                            cases.add(new OtherCase(federation, base, ++caseId, id, path + id + "/", plan));
                        }
                    }
                }
            }
            rows.end();
        }
        people(people);
        regime(federation, rootPath);
        OtherCase.write(connection, cases);
    }

    private void add(CopyRows rows, long id, @Nullable Long parent, String path, String kind, String name)
            throws SQLException {
        rows.add(id, plan.dice("organisation", id).id(FOUNDED), parent, path, kind, name);
    }

    private static List<Person> of(Federation federation, @Nullable String place, long office) {
        return federation.accounts().stream()
                .filter(account -> Objects.equals(account.place(), place))
                .map(account -> new Person(account.username(), account.displayName(), office))
                .toList();
    }

    private void people(List<Person> people) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "kern_person", "username, display_name, organisation_id")) {
            for (Person person : people) {
                rows.add(person.username(), person.displayName(), person.organisation());
            }
            rows.end();
        }
    }

    private void regime(Federation federation, String rootPath) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "accr_regime", "org_path, rulebook")) {
            rows.add(rootPath, federation.rulebook());
            rows.end();
        }
    }

    private record Person(String username, String displayName, long organisation) {}
}
