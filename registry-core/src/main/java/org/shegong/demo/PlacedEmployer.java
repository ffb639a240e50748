package org.shegong.demo;

import org.shegong.shared.id.OrganizationId;

/** An employer of the demo as the register knows it. */
record PlacedEmployer(OrganizationId id, DemoEmployer employer) {}
