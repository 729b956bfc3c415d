package org.hongchuang.studios.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demonstration studio, led by one person in one unit. It is named by the city federation in a year, or not yet. */
@Entity
@Table(name = "stud_studio")
class Studio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String name;

    @Column(name = "leading_person")
    private String leadingPerson;

    @Column(name = "innovation_field")
    private String innovationField;

    @Column(name = "named_year")
    private @Nullable Integer namedYear;

    @Column(name = "org_path")
    private String orgPath;

    @Version
    private int version;

    protected Studio() {}
}
