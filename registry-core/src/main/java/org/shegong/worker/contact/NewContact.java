package org.shegong.worker.contact;

import org.springframework.modulith.NamedInterface;

/** A phone number, e-mail address, postal address or bank account in full. */
@NamedInterface("contact")
public record NewContact(ContactKind kind, String value) {

    @Override
    public String toString() {
        return kind + " " + kind.masked(value);
    }
}
