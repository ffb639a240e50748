package org.shegong.worker.contact;

import org.springframework.modulith.NamedInterface;

/** How a contact is shown, and the key by which it is found. */
@NamedInterface("contact")
public record ContactKey(ContactKind kind, String masked, String searchKey) {}
