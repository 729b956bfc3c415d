package org.hongchuang.policies.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongchuang.policies.api.DraftVersionView;
import org.hongchuang.policies.api.Signature;
import org.jspecify.annotations.Nullable;

/** A text of a draft that was saved; kept for good. One with errors has no hash, for it is no edition. */
@Entity
@Table(name = "pol_draft_version")
class DraftVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_id")
    private long draftId;

    private int number;

    @Column(columnDefinition = "text")
    private String content;

    @Column(columnDefinition = "bpchar")
    private @Nullable String sha256;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_name")
    private String savedName;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected DraftVersion() {}

    static DraftVersion of(Draft draft, DraftText text, Signature by) {
        DraftVersion saved = new DraftVersion();
        saved.draftId = draft.id();
        saved.number = draft.latest();
        saved.content = text.yaml();
        saved.sha256 = text.hash();
        saved.savedBy = by.username();
        saved.savedName = by.displayName();
        saved.savedAt = by.at();
        return saved;
    }

    String content() {
        return content;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    String savedBy() {
        return savedBy;
    }

    DraftVersionView view() {
        return new DraftVersionView(number, new Signature(savedBy, savedName, savedAt), sha256);
    }
}
