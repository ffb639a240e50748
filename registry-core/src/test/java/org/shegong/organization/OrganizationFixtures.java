package org.shegong.organization;

import java.time.LocalDate;
import org.shegong.shared.CreditCode;

/** Employers that tests speak of by name. */
public final class OrganizationFixtures {

    public static final String HAILING = "321202";
    public static final String XINGHUA = "321281";
    public static final String CHENGDONG_STREET = "321202001";

    private OrganizationFixtures() {}

    /** A social organisation in 城东街道 of 海陵区. */
    public static RegisterOrganization renai() {
        return new RegisterOrganization(
                "海陵区仁爱社会工作服务中心",
                OrganizationDetails.of(new CreditCode("52321202MB7298225N"), "SOCIAL_ORG"),
                CHENGDONG_STREET,
                null,
                LocalDate.of(2015, 3, 1));
    }

    /** A public institution of 兴化市 whose town is not known. */
    public static RegisterOrganization xinghuaWelfareHome() {
        return new RegisterOrganization(
                "兴化市社会福利院",
                OrganizationDetails.of(new CreditCode("12321202MB0000000X"), "PUBLIC_INSTITUTION"),
                XINGHUA,
                null,
                LocalDate.of(2001, 1, 1));
    }

    public static RegisterOrganization named(String name) {
        return new RegisterOrganization(
                name, OrganizationDetails.of(null, "COMMUNITY"), CHENGDONG_STREET, null, LocalDate.of(2010, 1, 1));
    }
}
