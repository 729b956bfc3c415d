package org.hongchuang.policies.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftEventView;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Signature;
import org.jspecify.annotations.Nullable;

/** A step a draft took; kept for good. */
@Entity
@Table(name = "pol_draft_event")
class DraftEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_id")
    private long draftId;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private DraftCommand command;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable DraftState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DraftState toState;

    @Column(columnDefinition = "text")
    private String grounds;

    protected DraftEvent() {}

    static DraftEvent of(Draft draft, DraftCommand command, @Nullable DraftState from, Signature by, String grounds) {
        DraftEvent step = new DraftEvent();
        step.draftId = draft.id();
        step.username = by.username();
        step.displayName = by.displayName();
        step.at = by.at();
        step.command = command;
        step.fromState = from;
        step.toState = draft.state();
        step.grounds = grounds;
        return step;
    }

    DraftEventView view() {
        return new DraftEventView(new Signature(username, displayName, at), command, fromState, toState, grounds);
    }
}
