package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;

/** A resident business on the roster (企业或个体工商户花名册). */
public record ResidentRow(int rowNo, String name, String contact, String phone, int employees, LocalDate joinedOn)
        implements Serializable {}
