package org.shegong.worker;

import org.shegong.shared.id.WorkerId;

/** The record of a person as somebody read it: what every change must name. */
public record AsRead(WorkerId worker, long version) {}
