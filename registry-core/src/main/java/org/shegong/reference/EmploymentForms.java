package org.shegong.reference;

import org.springframework.stereotype.Service;

/** Tells the rosters' one column 用工形式 apart into the two kinds that the register keeps. */
@Service
public class EmploymentForms {

    private final CodeLists lists;

    EmploymentForms(CodeLists lists) {
        this.lists = lists;
    }

    /**
     * @param form a code of {@code EMPLOYMENT_FORM}
     * @throws UnknownCode if the list has no such form
     */
    public Kinds kindsOf(String form) {
        return new Kinds(kind(form, CodeList.ESTABLISHMENT_KIND), kind(form, CodeList.CONTRACT_KIND));
    }

    private String kind(String form, CodeList list) {
        return lists.crosswalk(CodeList.EMPLOYMENT_FORM, form, list).orElseThrow(() -> new UnknownCode(form));
    }

    /** On whose establishment somebody is, and by which kind of contract. */
    public record Kinds(String establishmentKind, String contractKind) {}
}
