package org.shegong.certification.event;

import org.shegong.shared.id.WorkerId;

/** Something about a person's certificate, registration or education hours is told differently than before. */
public record CertificationChanged(WorkerId worker) {}
