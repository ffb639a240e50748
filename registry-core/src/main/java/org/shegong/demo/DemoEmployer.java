package org.shegong.demo;

import org.shegong.shared.CreditCode;

/**
 * An employer of the city.
 *
 * @param kind   a code of {@code ORGANIZATION_KIND}
 * @param weight how many times more people it has than the smallest
 */
record DemoEmployer(
        String name, String kind, CreditCode creditCode, String districtCode, String townCode, int weight) {}
