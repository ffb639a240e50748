package org.shegong.worker.attribute;

import org.springframework.modulith.NamedInterface;

/** What an attribute tells; its value is a code, a date ({@code 1990-06} when only the month is known) or a text. */
@NamedInterface("attribute")
public enum AttributeKind {
    SEX,
    BIRTH_DATE,
    ETHNICITY,
    POLITICAL_STATUS,
    HOUSEHOLD_PLACE,
    WORK_START,
    PRACTICE_START,
    INSURANCE_MONTHS,
    REMARK
}
