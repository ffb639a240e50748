package org.shegong.reports.population;

/** What people can be counted by. */
public enum Dimension {
    DISTRICT("district_code"),
    TOWN("town_code"),
    ORGANIZATION_KIND("organization_kind"),
    EMPLOYMENT_STATUS("employment_status"),
    ESTABLISHMENT_KIND("establishment_kind"),
    CONTRACT_KIND("contract_kind"),
    LEVEL("level"),
    REGISTRATION_STATE("registration_state"),
    EDUCATION("education"),
    SEX("sex"),
    ETHNICITY("ethnicity"),
    POLITICAL_STATUS("political_status");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
