package org.hongchuang.accreditation.assessment;

import static org.hongchuang.accreditation.assessment.AssessmentOffice.FULL;

import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.AssessorView;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.junit.jupiter.api.Test;

/** Each cell of the table is an assessor of their own. */
class AssessorStatesTest implements StateTable.Trial<AssessorState, AssessorStatesTest.Command, String> {
    private static final String WHOLE = ScoreSheet.WHOLE;

    private final AssessmentOffice office = new AssessmentOffice();
    private int people;

    /** What the assessor does, then what the office does. */
    enum Command {
        DECLARE,
        DECLARE_RECUSED,
        SAVE,
        SUBMIT,
        RELEASE,
        RECUSE
    }

    @Override
    public String in(AssessorState state) {
        String username = "p" + ++people;
        office.house.sql("insert into kern_person (username, display_name, organisation_id) values ('" + username
                + "', '考评人', 1)");
        office.assign(1, WHOLE, username);
        switch (state) {
            case ASSIGNED -> {}
            case SCORING -> give(username, Command.DECLARE);
            case SUBMITTED -> office.submit(1, WHOLE, username, FULL);
            case RECUSED -> give(username, Command.DECLARE_RECUSED);
            case RELEASED -> give(username, Command.RELEASE);
        }
        return username;
    }

    @Override
    public void give(String username, Command command) {
        switch (command) {
            case DECLARE -> office.declare(1, WHOLE, username, Declaration.NO_INTEREST, "");
            case DECLARE_RECUSED -> office.declare(1, WHOLE, username, Declaration.RECUSED, "亲属在该基地任职");
            case SAVE -> office.save(1, WHOLE, username, revision(username), FULL);
            case SUBMIT -> submit(username);
            case RELEASE -> office(desk -> desk.release(office.sheetId(1, WHOLE, username), "另有安排"));
            case RECUSE -> office(desk -> desk.recuse(office.sheetId(1, WHOLE, username), "亲属在该基地任职"));
        }
    }

    private int revision(String username) {
        return Integer.parseInt(office.house.value("select count(*) from accr_sheet_revision r join accr_assessor a"
                + " on a.id = r.assessor_id where a.username = '" + username + "'"));
    }

    private void submit(String username) {
        office.become(username);
        office.house.run(() -> office.house
                .bean(Scoring.class)
                .submit(office.sheetId(1, WHOLE, username), revision(username), AssessmentOffice.given(FULL)));
    }

    private void office(java.util.function.Consumer<Assessments> deed) {
        office.become("office1");
        office.house.run(() -> deed.accept(office.house.bean(Assessments.class)));
    }

    @Override
    public AssessorState stateOf(String username) {
        office.become("office1");
        return office.part(1, WHOLE).assessors().stream()
                .filter(each -> each.username().equals(username))
                .map(AssessorView::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void walksEveryStateAndCommandAsDocumented() {
        StateTable.documented(
                "assessor.md",
                "# States of an assessor 考评人 and the score sheet\n\nWritten by `AssessorStatesTest`, which gives every"
                        + " command to an assessor in every state. A dash is refused.\n\n"
                        + StateTable.tried(AssessorState.values(), Command.values(), this));
    }
}
