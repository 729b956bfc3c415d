package org.hongchuang.policies.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.policies.api.Signature;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.EditionLoader;
import org.jspecify.annotations.Nullable;

/** An edition published here. It never changes: the database refuses updates and deletions. */
@Entity
@Table(name = "pol_edition")
public class PublishedEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String rulebook;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(columnDefinition = "text")
    private String content;

    @Column(columnDefinition = "bpchar")
    private String sha256;

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_name")
    private String publishedName;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "retroactive_grounds", columnDefinition = "text")
    private @Nullable String retroactiveGrounds;

    protected PublishedEdition() {}

    /** What a draft has become. */
    public static PublishedEdition of(
            long draft, Edition edition, String content, Signature by, @Nullable String retroactiveGrounds) {
        PublishedEdition published = new PublishedEdition();
        published.rulebook = edition.id().rulebook();
        published.effectiveFrom = edition.id().effectiveFrom();
        published.content = content;
        published.sha256 = edition.hash();
        published.draftId = draft;
        published.publishedBy = by.username();
        published.publishedName = by.displayName();
        published.publishedAt = by.at();
        published.publishedOn = LocalDate.ofInstant(by.at(), Clocks.SHANGHAI);
        published.retroactiveGrounds = retroactiveGrounds;
        return published;
    }

    /**
     * Reads it anew.
     *
     * @throws IllegalStateException if it is not what was published
     */
    Edition read() {
        Edition edition = EditionLoader.load(content, name()).orThrow();
        if (!edition.hash().equals(sha256)) {
            throw new IllegalStateException("The edition " + name() + " is not what was published");
        }
        return edition;
    }

    String name() {
        return new EditionId(rulebook, effectiveFrom).toString();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String content() {
        return content;
    }

    Signature published() {
        return new Signature(publishedBy, publishedName, publishedAt);
    }

    @Nullable
    String retroactiveGrounds() {
        return retroactiveGrounds;
    }
}
