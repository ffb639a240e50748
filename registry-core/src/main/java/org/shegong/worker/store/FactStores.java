package org.shegong.worker.store;

import org.shegong.worker.attribute.Attributes;
import org.shegong.worker.contact.Contacts;
import org.shegong.worker.education.Educations;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.identity.Identities;
import org.shegong.worker.identity.NameReadings;
import org.springframework.stereotype.Component;

/** All the places in which facts about people are kept, in one hand. */
@Component
public record FactStores(
        Identities identities,
        NameReadings readings,
        Attributes attributes,
        Educations educations,
        Employments employments,
        Contacts contacts) {}
