package org.hongchuang.accreditation.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.RankedRulebook;
import org.hongchuang.accreditation.api.RankingView;
import org.hongchuang.accreditation.api.Rankings;
import org.hongchuang.accreditation.web.appraisal.AppraisalYears;
import org.jspecify.annotations.Nullable;

/** The order of the bases of a policy by the results of a year. */
@Named
@ViewScoped
public class RankingPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Rankings rankings;

    @Inject
    private Cases cases;

    @Inject
    private AppraisalYears years;

    private List<RankedRulebook> rulebooks = List.of();
    private String rulebook = "";
    private int year;
    private @Nullable RankingView view;

    @PostConstruct
    void open() {
        year = years.getPresent();
        List<String> own = cases.rulebooks();
        rulebooks = rankings.rulebooks().stream()
                .filter(each -> own.contains(each.id()))
                .toList();
        if (!rulebooks.isEmpty()) {
            rulebook = rulebooks.get(0).id();
            show();
        }
    }

    public void show() {
        view = rankings.of(rulebook, year);
    }

    public @Nullable RankingView getView() {
        return view;
    }

    public List<RankedRulebook> getRulebooks() {
        return rulebooks;
    }

    public String getRulebook() {
        return rulebook;
    }

    public void setRulebook(String rulebook) {
        this.rulebook = rulebook;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
