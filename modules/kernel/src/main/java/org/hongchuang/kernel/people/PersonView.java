package org.hongchuang.kernel.people;

import java.io.Serializable;

/** A person and the organisation they act for. */
public record PersonView(String username, String displayName, String organisationPath, String organisationName)
        implements Serializable {}
