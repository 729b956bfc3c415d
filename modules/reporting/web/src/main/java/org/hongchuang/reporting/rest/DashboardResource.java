package org.hongchuang.reporting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.reporting.api.Dashboard;

/** The figures of the caller's organisation. */
@Path("dashboard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting", description = "统计 Reporting")
public class DashboardResource {
    private static final String EXAMPLE = """
        {"asOf": "2026-11-21T04:00:00Z", "organisation": "南昌市总工会", "edition": "nanchang-bases@2019-06-20",
         "targets": [{"id": "bases", "labelZh": "创新创业基地", "labelEn": "Innovation bases", "unitZh": "个",
           "unitEn": "bases", "atLeast": 5, "by": "2020-12-31", "actual": 6, "actualByDue": 4, "percent": 120.0,
           "reached": "MET", "reachedByDue": "NOT_MET", "article": "main.2"}],
         "bases": [{"county": "甲县总工会", "byState": {"SUBMITTED": 1, "NAMED": 3}}],
         "grades": [{"year": 2026, "grade": "excellent", "labelZh": "优秀", "labelEn": "Excellent", "count": 2}],
         "money": {"entitled": 400000.00, "ordered": 400000.00, "approved": 200000.00, "paid": 200000.00,
           "returned": 0.00},
         "moneyByCounty": [{"county": "甲县总工会", "money": {"entitled": 400000.00, "ordered": 400000.00,
           "approved": 200000.00, "paid": 200000.00, "returned": 0.00}}],
         "moneyByMonth": [{"month": "2026-11", "money": {"entitled": 200000.00, "ordered": 0.00, "approved": 0.00,
           "paid": 0.00, "returned": 0.00}}],
         "findings": [{"action": "RECTIFY", "count": 1}],
         "openLines": {"count": 2, "paidOut": 7.78, "received": 3.50, "oldest": "2026-04-02"}}
        """;

    @Inject
    private Dashboard dashboard;

    @GET
    @Operation(
            summary = "Bases, money and open work at or below the caller's organisation",
            description = "All figures are read from one state of the database. Amounts are in yuan, exact to the fen."
                    + " A county of null is what stands directly under the city.")
    @APIResponse(
            responseCode = "200",
            description = "The figures of this instant",
            content = @Content(examples = @ExampleObject(name = "a city", value = EXAMPLE)))
    public DashboardFigures show() {
        return DashboardFigures.of(dashboard.show());
    }
}
