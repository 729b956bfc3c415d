package org.hongchuang.studios.studio;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.hongchuang.kernel.organisation.OrganisationKind;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.studios.api.StudioRow;

/** Finds studios at or below an organisation. */
final class StudioList {
    private static final String FOUND = """
             from Studio s join s.unit u
             left join Organisation o on s.orgPath like concat(o.path, '%') and o.kind in :counties
             where s.orgPath like concat(:scope, '%')
               and lower(concat(s.name, ' ', u.name, ' ', s.leadingPerson, ' ', s.innovationField))
                   like :text escape '!'
            """;

    private final EntityManager em;

    StudioList(EntityManager em) {
        this.em = em;
    }

    Page<StudioRow> page(String scope, String text, PageRequest slice) {
        long total = asked("select count(s)" + FOUND, Long.class, scope, text).getSingleResult();
        List<StudioRow> rows = asked(
                        "select new org.hongchuang.studios.api.StudioRow(s.publicId, s.name, u.name, s.leadingPerson,"
                                + " s.innovationField, s.namedYear, o.name)"
                                + FOUND
                                + " order by o.path nulls first, u.name, s.name, s.id",
                        StudioRow.class,
                        scope,
                        text)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return new Page<>(rows, total);
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, String scope, String text) {
        return em.createQuery(query, type)
                .setParameter("counties", List.of(OrganisationKind.COUNTY, OrganisationKind.ZONE))
                .setParameter("scope", scope)
                .setParameter("text", "%" + literally(text.strip().toLowerCase(Locale.ROOT)) + "%");
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
