package org.hongchuang.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.reporting.api.Dashboard;
import org.hongchuang.reporting.api.DashboardView;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The dashboard: read once for each request, drawn as charts and written as tables. */
@Named
@RequestScoped
public class DashboardPage {
    @Inject
    private Dashboard dashboard;

    private @Nullable DashboardView view;

    public DashboardView getView() {
        DashboardView shown = view;
        if (shown == null) {
            shown = dashboard.show();
            view = shown;
        }
        return shown;
    }

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
    }

    public String getTargetChart() {
        return charts().targets(getView().targets());
    }

    public String getBaseChart() {
        return charts().bases(getView().bases());
    }

    public String getCountyMoneyChart() {
        return charts().moneyByCounty(getView().moneyByCounty());
    }

    public String getMonthMoneyChart() {
        return charts().moneyByMonth(getView().moneyByMonth());
    }

    /** The tables as a workbook to take away. */
    public StreamedContent getWorkbook() throws IOException {
        byte[] file = new DashboardWorkbook(getView(), locale()).bytes();
        return DefaultStreamedContent.builder()
                .name("dashboard.xlsx")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .contentLength((long) file.length)
                .stream(() -> new ByteArrayInputStream(file))
                .build();
    }

    private static DashboardCharts charts() {
        return new DashboardCharts(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
