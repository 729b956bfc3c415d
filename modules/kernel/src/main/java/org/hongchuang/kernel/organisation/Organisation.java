package org.hongchuang.kernel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation tree.
 *
 * <p>Its path is the ids from the root down, each followed by a slash ({@code /1/4/17/}), so that "everything below"
 * is a prefix. The root is the city federation.
 */
@Entity
@Table(name = "kern_organisation")
public class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String path;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Version
    private int version;

    protected Organisation() {}

    public OrganisationView view() {
        return new OrganisationView(publicId, path, kind, name);
    }
}
