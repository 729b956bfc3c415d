package org.hongchuang.kernel.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A person of the directory and the organisation they act for. Passwords and roles stay in the directory. */
@Entity
@Table(name = "kern_person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "organisation_id")
    private long organisationId;

    @Version
    private int version;

    protected Person() {}
}
