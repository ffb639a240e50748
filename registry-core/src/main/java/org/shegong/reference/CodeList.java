package org.shegong.reference;

/** The lists whose values the register stores; what each list holds is data. */
public enum CodeList {
    SEX,
    ETHNICITY,
    POLITICAL_STATUS,
    EDUCATION,
    DEGREE,
    STUDY_FORM,
    ESTABLISHMENT_KIND,
    CONTRACT_KIND,
    /** One column of the rosters, 用工形式, that tells both an establishment kind and a contract kind. */
    EMPLOYMENT_FORM,
    POST_CLASS,
    CERTIFICATE_LEVEL,
    SERVICE_FIELD,
    SERVICE_TYPE,
    ORGANIZATION_KIND,
    ORGANIZATION_SUBTYPE,
    ORGANIZATION_RATING,
    LEAVING_REASON,
    DOCUMENT_KIND,
    REVEAL_PURPOSE,
    EXPORT_PURPOSE,
    AUTHORITY_KIND,
    AUTHORITY_DUTY,
    REGION_FIGURE,
    FIGURE_BASIS,
    /** Provinces, cities and counties of the whole country, former ones too, for household places. */
    DIVISION
}
