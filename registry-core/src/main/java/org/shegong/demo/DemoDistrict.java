package org.shegong.demo;

import java.util.List;

/** A county-level unit of the shipped region tree and its towns. */
record DemoDistrict(String code, String name, List<Town> towns) {

    /** A town or street, by the nine digits of its code. */
    record Town(String code, String name) {}
}
