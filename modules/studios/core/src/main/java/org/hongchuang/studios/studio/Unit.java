package org.hongchuang.studios.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The enterprise or public institution whose union runs a studio. */
@Entity
@Table(name = "stud_unit")
class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    private String name;

    @Column(name = "org_path")
    private String orgPath;

    @Version
    private int version;

    protected Unit() {}
}
